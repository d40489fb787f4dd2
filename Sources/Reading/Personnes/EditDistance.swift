/// How much two words differ.
enum EditDistance {
  /// Whether one letter put in, left out or replaced makes one word the other. O(n).
  static func isOne(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard abs(left.count - right.count) <= 1, left != right else { return false }
    let same = zip(left, right).prefix { $0 == $1 }.count
    let tails = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    return same + tails >= max(left.count, right.count) - 1
  }
}
