import RuleEngine

/// Colours on a terminal; the same words without them elsewhere.
public struct Style: Sendable {
  private let colours: Bool

  /// `colours`: whether the output is a terminal that wants them (`NO_COLOR` is not set).
  public init(colours: Bool) {
    self.colours = colours
  }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func good(_ text: String) -> String { wrap(text, "32") }

  func gravite(_ gravite: Gravite, _ text: String) -> String {
    switch gravite {
    case .nullite: wrap(text, "1;31")
    case .irregularite: wrap(text, "31")
    case .avertissement: wrap(text, "33")
    case .information: wrap(text, "36")
    }
  }

  func error(_ text: String) -> String { wrap(text, "1;35") }

  private func wrap(_ text: String, _ code: String) -> String {
    colours ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
