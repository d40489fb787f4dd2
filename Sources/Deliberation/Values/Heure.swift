/// A time of day, to the minute; written `HH:MM`.
public struct Heure: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1 439.
  public let minutes: Int

  /// The time `heure`:`minute`; nil when a clock never shows it.
  public init?(heure: Int, minute: Int) {
    guard (0...23).contains(heure), (0...59).contains(minute) else { return nil }
    minutes = heure * 60 + minute
  }

  /// The time written `HH:MM`; nil for any other text.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let heure = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(heure: heure, minute: minute)
  }

  public var description: String {
    padded(minutes / 60, to: 2) + ":" + padded(minutes % 60, to: 2)
  }

  public static func < (left: Heure, right: Heure) -> Bool {
    left.minutes < right.minutes
  }
}
