import Yams

/// Writes a YAML tree as JSON, a key or a value a line, and remembers where each stood.
struct YAMLToJSON {
  private(set) var text = ""
  private var marks: [Mark?] = []
  private var nodes = 0
  /// As many nodes are written: aliases may make many of few.
  private static let most = 200_000

  /// Writes `node`; false when it has too many parts.
  mutating func write(_ node: Node) -> Bool {
    nodes += 1
    guard nodes <= Self.most else { return false }
    switch node {
    case .mapping(let mapping): return write(mapping)
    case .sequence(let sequence): return write(sequence)
    case .scalar(let scalar):
      put(Self.value(scalar, node), scalar.mark)
      return true
    case .alias: return false
    }
  }

  /// Where the words of that line of the JSON, from 1, stood in the YAML.
  func mark(ofLine line: Int) -> Mark? {
    marks.indices.contains(line - 1) ? marks[line - 1] : nil
  }

  private mutating func put(_ words: String, _ mark: Mark?) {
    text += words + "\n"
    marks.append(mark)
  }

  private mutating func write(_ mapping: Node.Mapping) -> Bool {
    put("{", mapping.mark)
    for (index, (key, value)) in mapping.enumerated() {
      put((index > 0 ? "," : "") + Self.quoted(key.string ?? "") + ":", key.mark)
      guard write(value) else { return false }
    }
    put("}", mapping.mark)
    return true
  }

  private mutating func write(_ sequence: Node.Sequence) -> Bool {
    put("[", sequence.mark)
    for (index, item) in sequence.enumerated() {
      if index > 0 { put(",", item.mark) }
      guard write(item) else { return false }
    }
    put("]", sequence.mark)
    return true
  }

  /// A number, a boolean or null where the plain word is one; else a text, dates among them.
  private static func value(_ scalar: Node.Scalar, _ node: Node) -> String {
    guard scalar.style == .plain || scalar.style == .any else { return quoted(scalar.string) }
    if node.null != nil { return "null" }
    switch scalar.string {
    case "true", "True": return "true"
    case "false", "False": return "false"
    default: return isNumber(scalar.string) ? scalar.string : quoted(scalar.string)
    }
  }

  /// A number as JSON writes it; « 007 » is a text.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return false }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return false }
    return parts[0] == "0" || !parts[0].hasPrefix("0")
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
