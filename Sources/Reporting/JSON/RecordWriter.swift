import Deliberation

/// Writes a séance as its JSON record, which `RecordReader` reads back into an equal séance.
public enum RecordWriter {
  /// The record of `seance`, without a newline at its end; on one line unless `pretty`.
  public static func json(of seance: Seance, pretty: Bool) -> String {
    writer(of: seance, pretty: pretty).text
  }

  /// The same on one line, in UTF-8.
  public static func bytes(of seance: Seance) -> [UInt8] {
    writer(of: seance, pretty: false).bytes
  }

  private static func writer(of seance: Seance, pretty: Bool) -> JSONWriter {
    var json = JSONWriter(pretty: pretty)
    json.value(.object(seance))
    return json
  }
}
