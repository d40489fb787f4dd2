import Foundation
import Reading
import TestSupport
import Testing

@Suite struct DocumentSourceTests {
  @Test func aFolderIsOpenedInOrderOfPathHiddenAndKeptFilesLeftOut() throws {
    let files = [
      "b.json": line("1"), "a/z.json": line("2"), "a-b/x.json": line("3"),
      ".cache/y.json": line("4"), "a/.y.json": line("5"), "b.verdicts": "x",
    ]
    try withFolder(files) { folder in
      #expect(found([folder], in: folder) == ["a-b/x.json 3", "a/z.json 2", "b.json 1"])
      #expect(found([folder + "/"], in: folder) == ["a-b/x.json 3", "a/z.json 2", "b.json 1"])
    }
  }

  @Test func argumentsKeepTheirOrder() throws {
    try withFolder(["b.json": line("1"), "a.json": line("2")]) { folder in
      let paths = ["b.json", "a.json", "b.json"].map { "\(folder)/\($0)" }
      #expect(found(paths, in: folder) == ["b.json 1", "a.json 2", "b.json 1"])
    }
  }

  @Test func aBadFileStandsInItsPlace() throws {
    try withFolder(["a.json": line("1"), "b.json": "{", "c.json": line("2")]) { folder in
      let lines = found([folder, "\(folder)/nulle"], in: folder)
      #expect(lines.count == 4)
      #expect(lines[0] == "a.json 1")
      #expect(lines[1].hasPrefix("b.json record("))
      #expect(lines[2...] == ["c.json 2", "nulle missing"])
    }
  }

  @Test func anEmptyFolderIsTold() throws {
    try withFolder([".x": "", "b.verdicts": ""]) { folder in
      #expect(found([folder], in: folder) == ["\(folder) emptyFolder"])
    }
  }

  @Test func linksToFoldersAreNotEntered() throws {
    try withFolder(["a/b.json": line("1")]) { folder in
      let manager = FileManager.default
      for (link, target) in [("a/loop", ".."), ("a/self", "self"), ("z", "a"), ("lost", "none")] {
        try manager.createSymbolicLink(
          atPath: "\(folder)/\(link)", withDestinationPath: target)
      }
      try manager.createSymbolicLink(
        atPath: "\(folder)/c.json", withDestinationPath: "a/b.json")
      let lines = found([folder], in: folder)
      #expect(lines.filter { $0.hasSuffix(" 1") } == ["a/b.json 1", "c.json 1"])
      #expect(lines.contains("lost missing"))
      #expect(lines.count == 4)
      #expect(found(["\(folder)/z"], in: folder).first == "z/b.json 1")
      #expect(found(["\(folder)/a/self"], in: folder).count == 1)
    }
  }

  @Test func aFileThatWouldBlockIsLeftOut() throws {
    try withFolder(["a.json": line("1")]) { folder in
      #expect(mkfifo("\(folder)/tube", 0o600) == 0)
      #expect(found([folder], in: folder) == ["a.json 1"])
    }
  }

  @Test func oneDocumentIsToldFromSeveral() throws {
    let files = [
      "a/a.json": line("1"), "b.ndjson": "\(line("1"))\n\(line("2"))\n",
      "c/a.json": line("1"), "c/b.json": line("2"),
    ]
    try withFolder(files) { folder in
      let ones = ["a", "a/a.json", "nulle"].map { DocumentSource(["\(folder)/\($0)"]).isOne }
      #expect(ones == [true, true, true])
      let several = ["b.ndjson", "c"].map { DocumentSource(["\(folder)/\($0)"]).isOne }
      #expect(several == [false, false])
      #expect(!DocumentSource([folder + "/a", folder + "/a"]).isOne)
      #expect(DocumentSource([]).next() == nil)
    }
  }

  @Test func theTotalIsKnownOutsideStreams() throws {
    let zip = ZipBytes([.init("1.json", line("1")), .init("2.json", line("2"))])
    let files = ["a.json": line("1"), "c.ndjson": "\(line("1"))\n\(line("2"))\n"]
    try withFolder(files) { folder in
      try Data(zip.bytes).write(to: URL(filePath: "\(folder)/b.zip"))
      let source = DocumentSource([folder])
      var totals: [Int?] = []
      while let pending = source.next() { totals.append(pending.total) }
      #expect(totals == [3, 4, 4, nil, nil])
    }
  }

  @Test func nothingMoreIsFoundOnceStopped() throws {
    try withFolder(["a.json": line("1"), "b.json": line("2")]) { folder in
      var ends: [Int32] = [-1, -1]
      #expect(pipe(&ends) == 0)
      defer { for end in ends { close(end) } }
      let source = DocumentSource([folder], stop: ends[0])
      #expect(write(ends[1], "x", 1) == 1)
      #expect(source.next()?.nom == "\(folder)/a.json")
      #expect(source.next() == nil)
    }
  }

  @Test func theRowsOfATableAreDocuments() throws {
    let table = """
      COLL_NOM;COLL_SIRET;DELIB_ID;DELIB_DATE;DELIB_MATIERE_CODE;DELIB_MATIERE_NOM;DELIB_OBJET
      Valbrune;21990001600011;1;2022-03-24;7.5;finances locales/subventions;Subvention
      Valbrune;21990001600011;2;24 mars;7.5;finances locales/subventions;Subvention

      """
    let source = try withFolder(["t.csv": table]) { folder in
      let source = DocumentSource(["\(folder)/t.csv"])
      #expect(!source.isOne)
      let first = try #require(source.next())
      #expect(first.nom == "\(folder)/t.csv, ligne 2")
      #expect(first.total == 2)
      #expect(first.read().faults.isEmpty)
      return source
    }
    let second = try #require(source.next()).read()
    #expect(second.faults.map(\.kind) == [.notDate("24 mars")])
    #expect(throws: Never.self) { try second.result.get() }
    #expect(source.next() == nil)
    let zipped = try found([.init("t.csv", table)])
    #expect(zipped == ["a/t.csv, ligne 2 -", "a/t.csv, ligne 3 -"])
  }
}
