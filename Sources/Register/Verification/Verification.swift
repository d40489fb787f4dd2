/// What `verify` looked at, and what it found.
public struct Verification: Sendable, Equatable {
  public internal(set) var entries = 0
  public internal(set) var actes = 0
  public internal(set) var jugements = 0
  /// The digest of the last entry of the journal; nil when there is none or when one is broken.
  /// Written down elsewhere, it proves later that no entry was taken from the end.
  public internal(set) var last: Empreinte?
  public internal(set) var faults: [RegisterFault] = []
}
