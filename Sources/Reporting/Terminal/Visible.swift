/// The words of a document as a terminal may show them: blanks are spaces, and what would steer
/// the terminal or turn the direction of writing is a mark in its place. As many scalars.
func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var text = String.UnicodeScalarView()
  text.append(
    contentsOf: scalars.map { scalar in
      if scalar.properties.isWhitespace { return " " }
      return steers(scalar) ? "\u{FFFD}" : scalar
    })
  return String(text)
}

/// Whether `scalar` is a control character or one that turns the direction of writing.
func steers(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
