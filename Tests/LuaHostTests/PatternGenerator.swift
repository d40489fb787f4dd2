import TestSupport

/// Random patterns, subjects and calls, as texts of Lua.
struct PatternGenerator {
  var random: SeededGenerator
  private static let letters = Array("abAB1_ -]%^$().\0é".utf8)
  private static let specials = Array("^$*+?.([%-])bf01aAswW".utf8)
  private static let classes = Array("acdglpsuwxzACDGLPSUWXZkK%.[]-".utf8)
  private static let repetitions = Array("*+-?".utf8)
  private static let references = Array("0123%x".utf8)

  /// A call of one of the four functions that `t`, `g`, `f` and `names` serve.
  mutating func call() -> String {
    let subject = Self.literal(subject())
    let pattern = Self.literal(pattern())
    switch random.below(4) {
    case 0: return "t(string.find, \(subject), \(pattern)\(position())\(plain()))"
    case 1: return "t(string.match, \(subject), \(pattern)\(position()))"
    case 2: return "g(\(subject), \(pattern)\(position()))"
    default: return "t(string.gsub, \(subject), \(pattern), \(replacement())\(most()))"
    }
  }

  private mutating func position() -> String {
    random.below(3) == 0 ? ", \(random.below(20) - 8)" : ""
  }

  private mutating func plain() -> String { random.below(12) == 0 ? ", true" : "" }

  private mutating func most() -> String {
    random.below(4) == 0 ? ", \(random.below(5) - 1)" : ""
  }

  private mutating func replacement() -> String {
    switch random.below(5) {
    case 0: "f"
    case 1: "names"
    default: Self.literal(replacementText())
    }
  }

  private mutating func replacementText() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<random.below(4) {
      if random.below(2) == 0 { bytes.append(UInt8(ascii: "%")) }
      bytes.append(pick(Self.references))
    }
    return bytes
  }

  private mutating func subject() -> [UInt8] {
    let isPlain = random.below(2) == 0
    return (0..<random.below(12)).map { _ in
      if isPlain { return UInt8(ascii: "a") + UInt8(random.below(2)) }
      return random.below(8) == 0 ? UInt8(random.below(256)) : pick(Self.letters)
    }
  }

  /// By the grammar, by the grammar and then spoilt, or any special bytes.
  private mutating func pattern() -> [UInt8] {
    if random.below(6) == 0 { return (0..<random.below(8)).map { _ in pick(Self.specials) } }
    var bytes: [UInt8] = random.below(8) == 0 ? [UInt8(ascii: "^")] : []
    for _ in 0..<random.below(6) { bytes += item() }
    if random.below(8) == 0 { bytes.append(UInt8(ascii: "$")) }
    if random.below(8) == 0 { spoil(&bytes) }
    return bytes
  }

  private mutating func spoil(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = random.below(bytes.count)
    switch random.below(3) {
    case 0: bytes.remove(at: place)
    case 1: bytes.removeSubrange(place...)
    default: bytes.insert(pick(Self.specials), at: place)
    }
  }

  private mutating func item() -> [UInt8] {
    switch random.below(16) {
    case 0: return Array("()".utf8)
    case 1, 2: return Array("(".utf8) + single() + repetition() + Array(")".utf8)
    case 3: return Array("(".utf8)
    case 4: return Array(")".utf8)
    case 5: return [UInt8(ascii: "%"), UInt8(ascii: "1") + UInt8(random.below(3))]
    case 6: return Array("%b".utf8) + [pick(Self.letters), pick(Self.letters)]
    case 7: return Array("%f".utf8) + set()
    default: return single() + repetition()
    }
  }

  private mutating func repetition() -> [UInt8] {
    random.below(2) == 0 ? [] : [pick(Self.repetitions)]
  }

  private mutating func single() -> [UInt8] {
    switch random.below(6) {
    case 0: return Array(".".utf8)
    case 1: return [UInt8(ascii: "%"), pick(Self.classes)]
    case 2: return set()
    case 3: return [random.below(4) == 0 ? UInt8(random.below(256)) : pick(Self.letters)]
    default: return [UInt8(ascii: "a") + UInt8(random.below(2))]
    }
  }

  private mutating func set() -> [UInt8] {
    var bytes = Array((random.below(3) == 0 ? "[^" : "[").utf8)
    for _ in 0..<1 + random.below(3) {
      switch random.below(4) {
      case 0: bytes += [UInt8(ascii: "%"), pick(Self.classes)]
      case 1: bytes += [pick(Self.letters), UInt8(ascii: "-"), pick(Self.letters)]
      default: bytes.append(pick(Self.letters))
      }
    }
    return bytes + Array("]".utf8)
  }

  private mutating func pick(_ bytes: [UInt8]) -> UInt8 { bytes[random.below(bytes.count)] }

  private static let escapes: [[UInt8]] = (0..<256).map { byte in
    let digits = String(byte)
    return Array(("\\" + String(repeating: "0", count: 3 - digits.count) + digits).utf8)
  }

  private static func literal(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = [UInt8(ascii: "\"")]
    for byte in bytes { text += escapes[Int(byte)] }
    text.append(UInt8(ascii: "\""))
    return String(decoding: text, as: UTF8.self)
  }
}
