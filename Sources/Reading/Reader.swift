import Deliberation

/// Reads a document, whatever its form: a text in any usual encoding, the text of an HTML page,
/// or a JSON record.
///
///     let dossier = try Reader.read(path: "Examples/saint-usage-2021-05-20.txt")
///     dossier.seance.assemblee.en_exercice   // 15
public struct Reader {
  /// What `bytes` hold; `fichier` names them in errors. A document whose first character is `{`
  /// is a record. O(n).
  public static func read(bytes: [UInt8], fichier: String) throws(ReadingError) -> Dossier {
    if isRecord(bytes) {
      return Dossier(seance: try RecordReader.read(bytes, fichier: fichier))
    }
    let text = try TextDecoder.decode(bytes, fichier: fichier)
    return try TextReader.read(HTMLText.text(of: text) ?? text, fichier: fichier)
  }

  /// What the file at `path` holds; `-` is standard input.
  public static func read(path: String) throws(ReadingError) -> Dossier {
    try read(bytes: try FileBytes.read(path, limit: TextDecoder.limit), fichier: path)
  }

  private static func isRecord(_ bytes: [UInt8]) -> Bool {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return body.first { !($0 == 0x20 || (0x09...0x0D).contains($0)) } == UInt8(ascii: "{")
  }
}
