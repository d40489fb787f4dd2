/// What is wrong with a ZIP archive, or with one of its entries.
public enum ArchiveFault: Equatable, Sendable {
  /// Its directory or an entry cannot be decoded, or the sum of an entry is another.
  case damaged
  case empty
  case encrypted
  /// A method of compression that is not read, by its number.
  case method(Int)
  /// An archive in an archive.
  case nested
  /// An absolute name, one that leads out of the archive, or one with control characters.
  case name
  case tooManyEntries(limit: Int)
  /// An entry that grows by more than a text does.
  case tooDense(ratio: Int)
  /// The entries together.
  case totalTooLarge(limit: Int)
}
