import Deliberation
import Foundation
import Testing

@testable import Reading

/// Documents in the formats that programs of the system read. `make deps` installs them.
struct FormatsTests {
  private let premiere = [
    "COMMUNE DE BR\u{C9}VANS", "EXTRAIT DU REGISTRE DES D\u{C9}LIB\u{C9}RATIONS",
    "S\u{E9}ance du 4 mai 2022", "Nombre de conseillers en exercice : 3",
    "Pr\u{E9}sents : Mme Rose ALBIN, M. Paul CORTI",
    "Secr\u{E9}taire de s\u{E9}ance : M. Paul CORTI",
  ]
  private let seconde = [
    "Objet : Travaux de voirie",
    "Apr\u{E8}s en avoir d\u{E9}lib\u{E9}r\u{E9}, \u{E0} l'unanimit\u{E9}"
      + ", le conseil d\u{E9}cide les travaux.",
    "Fait et d\u{E9}lib\u{E9}r\u{E9} les jour, mois et an que dessus.",
  ]

  private func kind(_ bytes: [UInt8], _ tools: Toolbox = .usual) -> ReadingError.Kind? {
    do {
      _ = try Reader.read(bytes: bytes, fichier: "essai", tools: tools)
      return nil
    } catch {
      return error.kind
    }
  }

  /// What `tool` makes of `bytes`, in the file `name` of a folder.
  private func made(
    _ tool: Tool, _ arguments: (String) -> [String], from bytes: [UInt8], as name: String
  )
    throws -> [UInt8]
  {
    try TemporaryFolder.use(fichier: "essai") { folder throws(ReadingError) in
      let source = try folder.write(bytes, as: "source", fichier: "essai")
      let output = try Toolbox.usual.run(
        tool, arguments(folder.path) + [source], fichier: "essai")
      #expect(output.status == 0, "\(output.message)")
      return try FileBytes.read("\(folder.path)/\(name)", limit: 1 << 26)
    }
  }

  @Test func aPDFWithItsPages() throws {
    let dossier = try Reader.read(bytes: SamplePDF.bytes([premiere, seconde]), fichier: "a.pdf")
    #expect(dossier.seance.assemblee.commune == "Br\u{E9}vans")
    #expect(dossier.seance.membres?.map(\.nom) == ["ALBIN", "CORTI"])
    #expect(dossier.seance.deliberations?.first?.vote?.resultat == .adopte_unanimite)
    let exercice = dossier.seance.extraits?["assemblee.en_exercice"]?.first
    #expect(exercice?.page == 1)
    #expect(exercice?.ocr == false)
    let objet = try #require(dossier.seance.extraits?["deliberations[0].objet"]?.first)
    #expect(objet.page == 2)
    let ligne = try #require(objet.ligne)
    #expect(dossier.lignes?[ligne - 1].contains("Travaux de voirie") == true)
    #expect(dossier.remarques == [])
  }

  @Test func aPicture() throws {
    let pdf = SamplePDF.bytes([premiere + seconde])
    let picture = try TemporaryFolder.use(fichier: "a") { folder throws(ReadingError) in
      let file = try folder.write(pdf, as: "a.pdf", fichier: "a")
      let drawing = ["-r", "200", "-gray", "-png", "-singlefile", file, "\(folder.path)/page"]
      _ = try Toolbox.usual.run(.pdftoppm, drawing, fichier: "a")
      return try FileBytes.read("\(folder.path)/page.png", limit: 1 << 26)
    }
    let dossier = try Reader.read(bytes: picture, fichier: "a.png")
    #expect(dossier.remarques == [.pagesReconnues([1])])
    #expect(dossier.seance.date == Jour("2022-05-04"))
    #expect(dossier.seance.extraits?["date"]?.first?.ocr == true)
  }

  @Test func officeDocuments() throws {
    let page =
      "<!doctype html><meta charset=utf-8>"
      + (premiere + seconde).map { "<p>\($0)</p>" }.joined()
    let html = Array(page.utf8)
    for (format, kind) in [("docx", DocumentKind.docx), ("odt", .odt)] {
      let bytes = try made(
        .pandoc, { ["-f", "html", "-t", format, "-o", "\($0)/out"] }, from: html, as: "out")
      #expect(DocumentKind(of: bytes) == kind)
      let dossier = try Reader.read(bytes: bytes, fichier: "a")
      #expect(dossier.seance.secretaire?.ecrit == "M. Paul CORTI")
      #expect(dossier.seance.assemblee.en_exercice == 3)
    }
    let dossier = try Reader.read(bytes: html, fichier: "a.html")
    #expect(dossier.seance.deliberations?.first?.objet == "Travaux de voirie")
  }

  @Test func aWebPageInLatin1() throws {
    let page =
      "<html><title>Mairie de Br\u{E9}vans</title><body>"
      + (premiere + seconde).joined(separator: "<br>")
    let bytes = page.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let dossier = try Reader.read(bytes: bytes, fichier: "a.html")
    #expect(dossier.seance.assemblee.commune == "Br\u{E9}vans")
    #expect(dossier.seance.deliberations?.first?.objet == "Travaux de voirie")
  }

  @Test func damagedDocuments() {
    #expect(kind(Array("%PDF-1.7\nrien".utf8)) == .damaged(.pdf))
    #expect(kind(Array(SamplePDF.bytes([premiere]).prefix(120))) == .damaged(.pdf))
    #expect(kind(Array("PK\u{3}\u{4} word/document.xml".utf8)) == .damaged(.docx))
    #expect(kind([0xFF, 0xD8, 0xFF, 0xE0, 0, 0]) == .damaged(.other(.image)))
    #expect(kind(Array("<html><body></body></html>".utf8)) == .noText)
    #expect(kind([0x1F, 0x8B, 8, 0]) == .unsupported(.gzip))
    #expect(kind(Array("{\"id\":\"a\"}\n{\"id\":\"b\"}".utf8)) == .several(.stream))
  }

  @Test func aMissingTool() {
    let none = Toolbox(searchPath: "/nulle-part")
    #expect(
      kind(SamplePDF.bytes([premiere]), none)
        == .toolMissing(outil: "pdftotext", paquet: "poppler-utils"))
    #expect(
      kind(Array("<html>".utf8), none) == .toolMissing(outil: "pandoc", paquet: "pandoc"))
    #expect(
      kind([0x89, 0x50, 0x4E, 0x47], none)
        == .toolMissing(outil: "tesseract", paquet: "tesseract-ocr tesseract-ocr-fra"))
  }

  @Test func moreTextThanAllowed() {
    var tools = Toolbox.usual
    tools.limit = 10
    #expect(
      kind(SamplePDF.bytes([premiere]), tools) == .toolTooVerbose(outil: "pdftotext", limite: 10))
  }

  @Test func manyPictures() {
    let pages = [[String]](repeating: [], count: PDFText.mostRecognised + 1)
    #expect(
      kind(SamplePDF.bytes(pages))
        == .tooManyPictures(pages: pages.count, limite: PDFText.mostRecognised))
  }

  @Test func aThousandPages() throws {
    let pages =
      [premiere] + [[String]](repeating: ["Page de tableau sans aucun fait"], count: 998) + [
        seconde
      ]
    let dossier = try Reader.read(bytes: SamplePDF.bytes(pages), fichier: "a.pdf")
    #expect(dossier.seance.extraits?["deliberations[0].objet"]?.first?.page == 1_000)
  }
}
