/// Words of the column beside a list, which a reading straight across puts into the list:
/// « Jean-Marc Conseil Municipal peut | DUMONT » for « Jean-Marc DUMONT ».
enum OtherColumn {
  /// Where such words end, when they start at `offset`.
  static func end(_ text: FoldedText, _ offset: Int, _ end: Int) -> Int? {
    guard offset < end else { return nil }
    switch text.bytes[offset] | 0x20 {
    case UInt8(ascii: "c"), UInt8(ascii: "v"):
      return pattern.first(in: text, offset..<end)?.range.upperBound
    default: return nil
    }
  }

  /// « … le conseil municipal peut valablement délibérer », cut by the lines of the list.
  private static let pattern = Pattern(
    #"\G(?:conseil (?:municipal|communautaire) peut[ ]\||(?<!peut )valablement deliberer\.?"#
      + #"(?=[ ](?-i:[A-Z])))"#)
}
