/// Whether `left` comes before `right`, runs of digits compared as numbers: `membres[2]` before
/// `membres[10]`. A total order: texts that differ only by zeros in front go by their bytes.
func precedesNaturally(_ left: String, _ right: String) -> Bool {
  var first = Array(left.utf8)[...]
  var second = Array(right.utf8)[...]
  while let one = first.first, let other = second.first {
    if isDigit(one), isDigit(other) {
      let (number, otherNumber) = (takeNumber(&first), takeNumber(&second))
      if number.count != otherNumber.count { return number.count < otherNumber.count }
      if number != otherNumber { return number.lexicographicallyPrecedes(otherNumber) }
    } else if one != other {
      return one < other
    } else {
      first = first.dropFirst()
      second = second.dropFirst()
    }
  }
  if first.isEmpty != second.isEmpty { return first.isEmpty }
  return left.utf8.lexicographicallyPrecedes(right.utf8)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (48...57).contains(byte)
}

/// Takes the digits in front of `bytes`; gives them without zeros in front.
private func takeNumber(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let digits = bytes.prefix(while: isDigit)
  bytes = bytes.dropFirst(digits.count)
  return digits.drop { $0 == UInt8(ascii: "0") }
}
