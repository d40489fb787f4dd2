/// A random word that only who started the server, or its browser, knows.
struct Secret: Sendable {
  /// 64 hexadecimal digits.
  let text: String

  /// 256 bits of the system's generator.
  init() {
    var generator = SystemRandomNumberGenerator()
    text = (0..<32).map { _ in
      let digits = String(UInt8.random(in: 0...255, using: &generator), radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// Whether `candidate` is the secret, in a time that does not tell how much of it is right.
  func matches(_ candidate: String) -> Bool {
    let (ours, theirs) = (Array(text.utf8), Array(candidate.utf8))
    guard ours.count == theirs.count else { return false }
    return zip(ours, theirs).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
