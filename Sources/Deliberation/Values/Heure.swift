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
    var digits = 0
    var count = 0
    for byte in text.utf8 {
      if count == 2 {
        guard byte == UInt8(ascii: ":") else { return nil }
      } else {
        guard count < 5, (48...57).contains(byte) else { return nil }
        digits = 10 * digits + Int(byte) - 48
      }
      count += 1
    }
    guard count == 5 else { return nil }
    self.init(heure: digits / 100, minute: digits % 100)
  }

  public var description: String {
    padded(minutes / 60, to: 2) + ":" + padded(minutes % 60, to: 2)
  }

  public static func < (left: Heure, right: Heure) -> Bool {
    left.minutes < right.minutes
  }
}
