import Deliberation

/// Reads a séance from its JSON record.
///
/// The record is read strictly: RFC 8259, no key that the description of the entities does not
/// have, no key twice, no value of another type. The first fault ends the reading, with its line
/// and column.
///
///     let seance = try RecordReader.read(bytes, fichier: "seance.json")
public enum RecordReader {
  /// The séance that `bytes` record, called `fichier` in errors.
  ///
  /// In a `.wrongValue`, `field` is the path from the record (`membres[1].nom`, items from 0);
  /// empty when the record itself is not an object.
  ///
  /// - Parameter places: which entries of `extraits` are read.
  public static func read(
    _ bytes: [UInt8], fichier: String, places: RecordPlaces = .all
  ) throws(ReadingError) -> Seance {
    try bytes.withUnsafeBufferPointer { (buffer) throws(ReadingError) -> Seance in
      var parser = RecordParser(buffer, places: places)
      return try seance(of: &parser, in: buffer, fichier)
    }
  }

  /// The séance that a line of a stream records, and where its `id` stands among `bytes` when it
  /// tells one: a text or a number.
  static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, fichier: String
  ) throws(ReadingError) -> (seance: Seance, identifier: Range<Int>?) {
    var parser = RecordParser(bytes, .line)
    return (try seance(of: &parser, in: bytes, fichier), parser.identifier)
  }

  private static func seance(
    of parser: inout RecordParser, in bytes: UnsafeBufferPointer<UInt8>, _ fichier: String
  ) throws(ReadingError) -> Seance {
    let seance: Seance?
    do throws(RecordFailure) {
      seance = try parser.record()
    } catch {
      let position = TextPosition(of: error.offset, in: bytes)
      throw ReadingError(
        .record(error.fault), fichier: fichier, ligne: position.ligne, colonne: position.colonne)
    }
    guard let seance else { throw ReadingError(.empty, fichier: fichier) }
    return seance
  }
}
