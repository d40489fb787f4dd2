/// The text of an HTML page: what a browser shows, one block a line.
enum HTMLText {
  /// The text that `page` shows; nil when `page` is no HTML. O(n).
  static func text(of page: String) -> String? {
    guard page.unicodeScalars.first(where: { !$0.properties.isWhitespace }) == "<" else {
      return nil
    }
    let head = page.prefix(500).lowercased()
    guard head.contains("<html") || head.contains("<!doctype html") else { return nil }
    var scanner = HTMLScanner(Array(page.unicodeScalars))
    return scanner.text()
  }
}

/// Walks over a page once.
private struct HTMLScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var result = String.UnicodeScalarView()
  /// The element whose content is not shown, until its end.
  private var hidden: String?

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  mutating func text() -> String {
    while index < scalars.count {
      switch scalars[index] {
      case "<": readTag()
      case "&": readEntity()
      default:
        show(scalars[index] == "\n" || scalars[index] == "\r" ? " " : scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    if hidden == nil { result.append(scalar) }
  }

  private mutating func readTag() {
    if hidden != nil, scalars[index...].dropFirst().first != "/" {
      index += 1
      return
    }
    if scalars[index...].starts(with: "<!--".unicodeScalars) {
      index = end(of: "-->", from: index) ?? scalars.count
      return
    }
    let close = scalars[index...].firstIndex(of: ">") ?? scalars.count
    let body = String(String.UnicodeScalarView(scalars[(index + 1)..<close])).lowercased()
    let name = String(body.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
    index = min(close + 1, scalars.count)
    if let open = hidden {
      if body.hasPrefix("/"), name == open { hidden = nil }
    } else if Self.unseen.contains(name) {
      hidden = name
    } else if Self.blocks.contains(name) {
      show("\n")
    } else if name == "td" || name == "th" {
      show(" ")
    }
  }

  private func end(of mark: String, from start: Int) -> Int? {
    let mark = Array(mark.unicodeScalars)
    return (start..<max(start, scalars.count - mark.count + 1))
      .first { scalars[$0..<($0 + mark.count)].elementsEqual(mark) }.map { $0 + mark.count }
  }

  private mutating func readEntity() {
    let name = scalars[(index + 1)...].prefix(10).prefix { $0 != ";" }
    let close = index + 1 + name.count
    guard close < scalars.count, scalars[close] == ";",
      let scalar = HTMLEntities.scalar(String(String.UnicodeScalarView(name)))
    else {
      show("&")
      index += 1
      return
    }
    show(scalar)
    index = close + 1
  }

  private static let unseen: Set<String> = ["script", "style", "noscript"]
  private static let blocks: Set<String> = [
    "title", "br", "p", "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr",
    "section", "article", "header", "footer", "blockquote", "pre", "center", "dt", "dd",
  ]
}

/// The entities of HTML that French pages use.
private enum HTMLEntities {
  static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return table[name]
  }

  private static let table: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "\u{152}",
      "oelig": "\u{153}", "rsquo": "\u{2019}", "lsquo": "\u{2018}", "ldquo": "\u{201C}",
      "rdquo": "\u{201D}", "ndash": "\u{2013}", "mdash": "\u{2014}", "hellip": "\u{2026}",
      "bull": "\u{2022}", "euro": "\u{20AC}",
    ]
    for (offset, name) in latin.split(separator: " ").enumerated() {
      table[String(name)] = Unicode.Scalar(UInt8(160 + offset))
    }
    return table
  }()

  /// The names of Latin-1 from U+00A0 on, in order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg \
    plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 \
    iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
    Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
    egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde \
    ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """
}
