import RuleEngine

/// How a part of a picture is filled: a colour and a pattern of its own, so that nothing is told by
/// colour alone.
public enum Motif: String, CaseIterable, Sendable {
  case nullite
  case irregularite
  case avertissement
  case information
  case indetermine
  case tenu
  case discute

  /// The fill of a severity.
  public init(_ gravite: Gravite) {
    switch gravite {
    case .nullite: self = .nullite
    case .irregularite: self = .irregularite
    case .avertissement: self = .avertissement
    case .information: self = .information
    }
  }

  /// The value of `fill`.
  public var fill: String { "url(#m-\(rawValue))" }

  /// The patterns, once a page, before any picture.
  public static var definitions: String {
    let patterns = allCases.map(\.definition).joined()
    return SVG.element(
      "svg", ["class": "motifs", "width": "0", "height": "0", "aria-hidden": "true"],
      SVG.element("defs", [:], patterns))
  }

  /// A sample of it for a key.
  public var echantillon: String {
    SVG.element(
      "svg", ["class": "cle", "width": "16", "height": "12", "aria-hidden": "true"],
      SVG.element("rect", ["class": "t-\(rawValue)", "width": "16", "height": "12", "fill": fill]))
  }

  private var definition: String {
    let ground = SVG.element("rect", ["class": "f-\(rawValue)", "width": "8", "height": "8"])
    return SVG.element(
      "pattern",
      [
        "id": "m-\(rawValue)", "width": "8", "height": "8", "patternUnits": "userSpaceOnUse",
        "patternTransform": self == .irregularite || self == .discute ? "rotate(45)" : "rotate(0)",
      ], ground + marks)
  }

  /// What stands on the ground colour.
  private var marks: String {
    switch self {
    case .nullite, .tenu: ""
    case .irregularite, .discute: mark("rect", ["width": "3", "height": "8"])
    case .avertissement:
      mark("circle", ["cx": "2", "cy": "2", "r": "1.2"])
        + mark("circle", ["cx": "6", "cy": "6", "r": "1.2"])
    case .information: mark("rect", ["width": "8", "height": "2"])
    case .indetermine: mark("rect", ["x": "3", "width": "1", "height": "8"])
    }
  }

  private func mark(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
    let written = attributes.map { " \($0.key)=\"\($0.value)\"" }.joined()
    return "<\(name) class=\"g-\(rawValue)\"\(written)/>"
  }
}
