import Foundation
import TestSupport
import Testing

@testable import Reading

@Suite struct ArchiveTests {
  private typealias Entry = ZipBytes.Entry

  private func entry(_ change: (inout Entry) -> Void) -> Entry {
    var entry = Entry("x.json", line("1"))
    change(&entry)
    return entry
  }

  @Test func entriesComeInOrderOfName() throws {
    let entries = [
      Entry("b/z.json", line("1")), Entry("b/"), Entry("a.json", line("2")),
      Entry(".DS_Store", "x"), Entry("__MACOSX/._a.json", "x"), Entry("a.verdicts", "x"),
    ]
    #expect(try found(entries) == ["a/a.json 2", "a/b/z.json 1"])
  }

  @Test func aStreamInAnArchiveIsReadByTheLine() throws {
    let lines = "\(line("1"))\n{\n\(line("3"))\n"
    let found = try found([Entry("f.txt", lines), Entry("g.json", line("4"))])
    #expect(found.count == 4)
    #expect(found[0] == "a/f.txt:1 1")
    #expect(found[1].hasPrefix("a/f.txt:2 record("))
    #expect(found[2...] == ["a/f.txt:3 3", "a/g.json 4"])
  }

  @Test func anEntryThatCannotBeReadDoesNotStopTheOthers() throws {
    let good = Entry("z.json", line("2"))
    let bad: [(Entry, String)] = [
      (entry { $0.flags |= 1 }, "archive(Reading.ArchiveFault.encrypted)"),
      (entry { $0.method = 12 }, "archive(Reading.ArchiveFault.method(12))"),
      (entry { $0.sum = 7 }, "archive(Reading.ArchiveFault.damaged)"),
      (entry { $0.size = 9_000 }, "archive(Reading.ArchiveFault.damaged)"),
      (
        entry { $0.data = ZipBytes([Entry("y.json")]).bytes },
        "archive(Reading.ArchiveFault.nested)"
      ),
    ]
    for (entry, kind) in bad {
      #expect(try found([entry, good]) == ["a/x.json \(kind)", "a/z.json 2"])
    }
  }

  @Test(arguments: ["/etc/x", "../x", "a/../../x", "C:\\x", "a\u{0}b", "a\u{1B}[31m", "..\\x"])
  func aNameThatIsATrapIsRefused(name: String) throws {
    let lines = try found([Entry(name, line("1"))])
    #expect(lines.count == 1)
    #expect(lines[0].hasSuffix("archive(Reading.ArchiveFault.name)"))
    #expect(!lines[0].unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func namesOfWindowsAreDecoded() throws {
    let name: [UInt8] = [0x73, 0x82, 0x61, 0x6E, 0x63, 0x65, 0x5C, 0x85, 0x2E, 0x6A]
    var entry = Entry(name, Array(line("1").utf8))
    entry.flags = 0
    #expect(try found([entry]) == ["a/séance/à.j 1"])
    #expect(try found([Entry("séance..json", line("1"))]) == ["a/séance..json 1"])
  }

  @Test func anEntryThatGrowsTooMuchIsRefusedUnread() throws {
    let dense = entry {
      $0.method = 8
      $0.size = ZipLimits.standard.denseBytes
    }
    #expect(try found([dense]) == ["a/x.json archive(Reading.ArchiveFault.tooDense(ratio: 200))"])
  }

  @Test func deflatedEntriesAreRead() throws {
    let text = Array(line("1").utf8)
    let size = UInt8(text.count)
    let stored = entry {
      $0.method = 8
      $0.data = [1, size, 0, ~size, 0xFF] + text
      $0.size = text.count
      $0.sum = 0
    }
    #expect(try found([stored]) == ["a/x.json archive(Reading.ArchiveFault.damaged)"])
    let sum = ZipBytes([Entry("x", line("1"))]).bytes[14..<18].reversed().reduce(0) {
      $0 << 8 | UInt32($1)
    }
    #expect(
      try found([
        entry { ($0.method, $0.data, $0.size, $0.sum) = (8, stored.data, text.count, sum) }
      ]) == ["a/x.json 1"])
  }

  @Test func sizesAreBounded() throws {
    var limits = ZipLimits()
    let size = line("1").utf8.count
    let entries = ["1", "2", "3"].map { Entry("\($0).json", line($0)) }
    limits.totalBytes = 2 * size
    #expect(
      try found(entries, limits: limits) == [
        "a/1.json 1", "a/2.json 2",
        "a/3.json archive(Reading.ArchiveFault.totalTooLarge(limit: \(2 * size)))",
      ])
    limits.totalBytes = 3 * size
    #expect(try found(entries, limits: limits).last == "a/3.json 3")
    limits.entryBytes = size - 1
    #expect(
      try found([entries[0]], limits: limits)
        == ["a/1.json tooLarge(bytes: \(size), limit: \(size - 1))"])
    limits = ZipLimits()
    limits.entries = 2
    #expect(
      try found(entries, limits: limits)
        == ["a archive(Reading.ArchiveFault.tooManyEntries(limit: 2))"])
  }

  @Test func whatIsNoArchiveIsTold() throws {
    let bytes = ZipBytes([Entry("x.json", line("1"))]).bytes
    let damaged = ["a archive(Reading.ArchiveFault.damaged)"]
    #expect(try found(bytes: Array(bytes.dropLast(30))) == damaged)
    #expect(try found(bytes: Array(bytes.prefix(20))) == damaged)
    #expect(try found([]) == ["a archive(Reading.ArchiveFault.empty)"])
    #expect(try found([Entry("b/")]) == ["a archive(Reading.ArchiveFault.empty)"])
    let cut = Array(bytes.prefix(40)) + Array(bytes.dropFirst(45))
    #expect(try found(bytes: cut).count == 1)
  }

  @Test func everyTruncationIsTold() throws {
    let bytes = ZipBytes([Entry("x.json", line("1")), Entry("y.json", line("2"))]).bytes
    // The last six bytes say nothing that is used.
    for count in 4..<(bytes.count - 6) {
      let lines = try found(bytes: Array(bytes.prefix(count)))
      #expect(!lines.isEmpty)
      #expect(lines.allSatisfy { $0.hasSuffix(" archive(Reading.ArchiveFault.damaged)") })
    }
  }

  @Test func anOfficeDocumentIsOneDocument() throws {
    let names = [["[Content_Types].xml", "word/document.xml"], ["mimetype", "content.xml"]]
    for names in names {
      let bytes = ZipBytes(names.map { Entry($0, "<x/>") }).bytes
      #expect(try found(bytes: bytes).map { $0.hasPrefix("a ") } == [true])
    }
  }

  @Test func anArchiveInMemoryIsReadAsAFile() throws {
    let bytes = ZipBytes([Entry("x.json", line("1"))]).bytes
    let archive = try ZipArchive(bytes: bytes, fichier: "-", limits: .standard)
    #expect(archive.entries.map(\.name) == ["x.json"])
    #expect(
      try archive.bytes(of: archive.entries[0], nom: "-/x.json") == Array(line("1").utf8))
  }
}
