import Deliberation

/// Writes a séance as its JSON record, which `RecordReader` reads back into an equal séance.
public enum RecordWriter {
  /// The record of `seance`, without a newline at its end; on one line unless `pretty`.
  public static func json(of seance: Seance, pretty: Bool) -> String {
    var json = JSONWriter(pretty: pretty)
    json.value(.object(seance))
    return json.text
  }
}
