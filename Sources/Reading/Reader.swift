import Deliberation

/// Reads a document, whatever its form, which its content tells: a text in any usual encoding, a
/// PDF, a picture, an office document, a web page, a JSON or YAML record.
///
///     let dossier = try Reader.read(path: "Examples/saint-usage-2021-05-20.txt")
///     dossier.seance.assemblee.en_exercice   // 15
public struct Reader {
  /// What `bytes` hold; `fichier` names them in errors. `tools` are the programs that read PDF,
  /// pictures and office documents. Throws `several` for a stream, a table or an archive, whose
  /// documents are read one by one. O(n), and the time of the program.
  public static func read(
    bytes: [UInt8], fichier: String, tools: Toolbox = .usual
  ) throws(ReadingError) -> Dossier {
    guard bytes.count <= TextDecoder.limit else {
      throw ReadingError(
        .tooLarge(bytes: bytes.count, limit: TextDecoder.limit), fichier: fichier)
    }
    let kind = DocumentKind(of: bytes)
    switch kind {
    case .record: return Dossier(seance: try RecordReader.read(bytes, fichier: fichier))
    case .yaml: return Dossier(seance: try YAMLRecord.read(bytes, fichier: fichier))
    case .stream, .scdl, .zip: throw ReadingError(.several(kind), fichier: fichier)
    case .other(.image):
      let text = try PictureText.read(bytes, fichier: fichier, tools: tools)
      return try TextReader.read(text, fichier: fichier)
    case .other(let foreign): throw ReadingError(.unsupported(foreign), fichier: fichier)
    case .pdf:
      let text = try PDFText.read(bytes, fichier: fichier, tools: tools)
      return try TextReader.read(text, fichier: fichier)
    case .docx, .odt, .html:
      let text = try OfficeText.read(
        try unicode(bytes, kind, fichier), kind, fichier: fichier, tools: tools)
      return try TextReader.read(text, fichier: fichier)
    case .text:
      return try TextReader.read(
        try TextDecoder.decode(bytes, fichier: fichier), fichier: fichier)
    }
  }

  /// What the file at `path` holds; `-` is standard input.
  public static func read(
    path: String, tools: Toolbox = .usual
  ) throws(ReadingError) -> Dossier {
    let bytes = try FileBytes.read(path, limit: TextDecoder.limit)
    return try read(bytes: bytes, fichier: path, tools: tools)
  }

  /// A web page may be in any encoding; its own word on that is often wrong.
  private static func unicode(
    _ bytes: [UInt8], _ kind: DocumentKind, _ fichier: String
  ) throws(ReadingError) -> [UInt8] {
    kind == .html ? Array(try TextDecoder.decode(bytes, fichier: fichier).utf8) : bytes
  }
}
