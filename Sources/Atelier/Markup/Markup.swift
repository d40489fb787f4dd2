import Reporting

/// HTML that is well formed by its author and safe by its type: what is interpolated is escaped,
/// unless it is itself `Markup`.
///
///     let title = "<script>"
///     let heading: Markup = "<h1>\(title)</h1>"   // <h1>&lt;script&gt;</h1>
///
/// Attributes stand in double quotes, always.
struct Markup: Sendable, Equatable {
  let html: String

  /// Takes `html` for safe: only what another part of the program wrote as HTML.
  init(trusted html: String) {
    self.html = html
  }

  /// Nothing.
  static let empty = Markup(trusted: "")

  static func + (left: Markup, right: Markup) -> Markup {
    Markup(trusted: left.html + right.html)
  }
}

extension Markup: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) {
    html = value
  }

  init(stringInterpolation: Interpolation) {
    html = stringInterpolation.html
  }

  /// Builds the HTML: literals as they are, values escaped.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity * 2)
    }

    mutating func appendLiteral(_ literal: String) {
      html += literal
    }

    mutating func appendInterpolation(_ text: some StringProtocol) {
      html += HTML.escaped(text)
    }

    mutating func appendInterpolation(_ number: Int) {
      html += String(number)
    }

    mutating func appendInterpolation(_ markup: Markup) {
      html += markup.html
    }

    /// Nothing when nil.
    mutating func appendInterpolation(_ markup: Markup?) {
      html += markup?.html ?? ""
    }

    mutating func appendInterpolation(_ parts: [Markup]) {
      for part in parts { html += part.html }
    }

    /// `markup` when `condition` holds.
    mutating func appendInterpolation(_ markup: Markup, when condition: Bool) {
      if condition { html += markup.html }
    }
  }
}

extension Sequence {
  /// The markup of each, in order.
  func markup(_ transform: (Element) throws -> Markup) rethrows -> Markup {
    Markup(trusted: try map(transform).map(\.html).joined())
  }
}
