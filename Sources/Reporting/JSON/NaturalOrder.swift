/// Whether `left` comes before `right`, runs of digits compared as numbers: `membres[2]` before
/// `membres[10]`. A total order: texts that differ only by zeros in front go by their bytes.
func precedesNaturally(_ left: String, _ right: String) -> Bool {
  precedesNaturally(Array(left.utf8), Array(right.utf8))
}

/// The same for texts in UTF-8. O(n).
func precedesNaturally(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  var (first, second) = (0, 0)
  while first < left.count, second < right.count {
    let (one, other) = (left[first], right[second])
    if isDigit(one), isDigit(other) {
      let (number, otherNumber) = (takeNumber(left, &first), takeNumber(right, &second))
      if number.count != otherNumber.count { return number.count < otherNumber.count }
      if number != otherNumber { return number.lexicographicallyPrecedes(otherNumber) }
    } else if one != other {
      return one < other
    } else {
      first += 1
      second += 1
    }
  }
  let (isFirstOver, isSecondOver) = (first == left.count, second == right.count)
  if isFirstOver != isSecondOver { return isFirstOver }
  return left.lexicographicallyPrecedes(right)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (48...57).contains(byte)
}

/// The digits of `bytes` from `index` on, past which it is moved, without zeros in front.
private func takeNumber(_ bytes: [UInt8], _ index: inout Int) -> ArraySlice<UInt8> {
  let digits = bytes[index...].prefix(while: isDigit)
  index = digits.endIndex
  return digits.drop { $0 == UInt8(ascii: "0") }
}
