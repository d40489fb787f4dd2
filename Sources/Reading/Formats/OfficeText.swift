/// The text of a document of an office program or of a web page, by pandoc: a paragraph a line.
enum OfficeText {
  /// The most memory that pandoc may take for its data.
  private static let memory = "-M512M"

  /// The text of `bytes`, written in `kind`. Throws when pandoc is missing, refuses the document or
  /// reaches a limit.
  static func read(
    _ bytes: [UInt8], _ kind: DocumentKind, fichier: String, tools: Toolbox
  ) throws(ReadingError) -> String {
    guard let format = format(kind) else {
      throw ReadingError(.damaged(kind), fichier: fichier)
    }
    let output = try TemporaryFolder.use(fichier: fichier) { folder throws(ReadingError) in
      let file = try folder.write(bytes, as: "document", fichier: fichier)
      return try tools.run(
        .pandoc,
        [
          "-f", format, "-t", "plain", "--wrap=none", "-s", "--sandbox", "+RTS", memory, "-RTS",
          file,
        ],
        fichier: fichier)
    }
    guard output.status == 0 else { throw ReadingError(.damaged(kind), fichier: fichier) }
    let text = String(decoding: output.bytes, as: UTF8.self)
    guard text.contains(where: \.isLetter) else { throw ReadingError(.noText, fichier: fichier) }
    return text
  }

  private static func format(_ kind: DocumentKind) -> String? {
    switch kind {
    case .docx: "docx"
    case .odt: "odt"
    case .html: "html"
    default: nil
    }
  }
}
