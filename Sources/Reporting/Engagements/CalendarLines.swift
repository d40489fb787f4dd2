/// The content lines of a calendar (RFC 5545, 3.1): folded at 75 octets, each ended by CR LF.
struct CalendarLines {
  private(set) var text = ""
  private static let most = 75

  /// A line whose value is written as it stands.
  mutating func add(_ name: String, _ value: String) {
    var width = 0
    for character in "\(name):\(value)".unicodeScalars {
      let octets = UTF8.width(character)
      if width + octets > Self.most {
        text += "\r\n "
        width = 1
      }
      text.unicodeScalars.append(character)
      width += octets
    }
    text += "\r\n"
  }

  /// A line whose value is a text: backslashes, semicolons, commas and ends of lines are escaped;
  /// other control characters, which no text may hold, are left out.
  mutating func add(_ name: String, text value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    add(name, escaped)
  }
}
