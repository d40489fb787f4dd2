import Deliberation
import Reading
import Testing

struct TextDecoderTests {
  private static let text = """
    Commune de Brévans – « Séance du 4 mai 2022 » à l’école
    Présents : Mme Zoé ÂGE, M. Noël DUC
    """

  private static let utf8 = Array(text.utf8)
  private static let utf16 = Array(text.utf16)

  private static let windows: [UInt8] = text.unicodeScalars.map { scalar in
    switch scalar {
    case "–": 0x96
    case "’": 0x92
    default: UInt8(scalar.value)
    }
  }

  private static let little = utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  private static let big = utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }

  private func kind(_ bytes: [UInt8]) -> ReadingError.Kind? {
    do {
      _ = try Reader.read(bytes: bytes, fichier: "essai")
      return nil
    } catch {
      return error.kind
    }
  }

  @Test(arguments: [
    utf8, [0xEF, 0xBB, 0xBF] + utf8, windows, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big,
  ])
  func encodings(bytes: [UInt8]) throws {
    let dossier = try Reader.read(bytes: bytes, fichier: "essai")
    #expect(dossier.lignes == Self.text.split(separator: "\n").map(String.init))
    #expect(dossier.seance.membres?.map(\.nom) == ["ÂGE", "DUC"])
    #expect(dossier.seance.date == Jour("2022-05-04"))
  }

  @Test func unmarkedUTF16() throws {
    let words =
      "Conseil municipal de Losne. Séance du 4 mai 2022. Présents : M. Noël DUC, Mme Eva LUC"
    let little = words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try Reader.read(bytes: little, fichier: "essai").lignes == [words])
    #expect(try Reader.read(bytes: big, fichier: "essai").lignes == [words])
  }

  @Test func refusals() {
    #expect(kind([]) == .empty)
    #expect(kind(Array(" \n\t\r\n\u{A0}".utf8)) == .empty)
    #expect(kind([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0, 0, 0, 0, 13]) == .binary)
    #expect(kind(Array("texte".utf8) + [0]) == .binary)
    #expect(kind([0xFF, 0xFE, 0x41]) == .undecodable)
    #expect(kind([0xFF, 0xFE, 0x00, 0xD8]) == .undecodable)
    #expect(
      kind([UInt8](repeating: 0x41, count: (64 << 20) + 1))
        == .tooLarge(bytes: (64 << 20) + 1, limit: 64 << 20))
  }

  @Test func files() throws {
    #expect(failure("/nulle/part.txt") == .missing)
    #expect(failure("/") == .directory)
    #expect(throws: ReadingError(.directory, fichier: "/")) { try Reader.read(path: "/") }
  }

  private func failure(_ path: String) -> ReadingError.Kind? {
    do {
      _ = try Reader.read(path: path)
      return nil
    } catch {
      return error.kind
    }
  }
}
