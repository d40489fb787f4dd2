/// A value that the text gives at one place.
struct Found<Value> {
  let value: Value
  /// Where, in folded bytes.
  let range: Range<Int>
}

extension Found: Sendable where Value: Sendable {}
