/// Elements of SVG as text; every word and every attribute is escaped.
///
/// Pictures have no fixed width: across, everything stands at a part of it, so that words keep
/// their size on a narrow screen. Colours and fonts come from the page's style, by class.
///
///     SVG.element("text", ["x": SVG.part(0.5), "y": "12"], words: "5 < 7")
public enum SVG {
  /// An element that holds `content`, which is SVG already.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: String = ""
  ) -> String {
    let written = attributes.map { " \($0.key)=\"\(HTML.escaped($0.value))\"" }.joined()
    return content.isEmpty ? "<\(name)\(written)/>" : "<\(name)\(written)>\(content)</\(name)>"
  }

  /// An element that holds words.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, words: String
  ) -> String {
    element(name, attributes, HTML.escaped(words))
  }

  /// What a pointer that rests on an element tells.
  public static func tip(_ words: String) -> String { "<title>\(HTML.escaped(words))</title>" }

  /// The name of a line of a picture, and what is said after it; what has no room ends in an
  /// ellipsis, which SVG has no words for.
  static func nom(_ nom: String, _ suite: String, y: Int) -> String {
    let words =
      element("b", [:], words: nom) + " " + element("span", ["class": "suite"], words: suite)
    return element(
      "foreignObject", ["x": "0", "y": String(y), "width": "100%", "height": "20"],
      element("div", ["class": "nom"], words))
  }

  /// A part of the width as a percentage to two places: the same on every machine.
  public static func part(_ fraction: Double) -> String {
    let hundredths = Int((fraction * 10_000).rounded())
    let rest = abs(hundredths % 100)
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(abs(hundredths / 100)).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
