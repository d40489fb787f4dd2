/// Cuts a part of the text into its paragraphs and items.
enum Paragraphs {
  /// The items of `range`: a blank line, a bullet, « Article n », or a verb in capitals begins one;
  /// wrapped lines go on. Bullets and closing signs are left out. O(n).
  static func items(_ text: FoldedText, _ range: Range<Int>) -> [Range<Int>] {
    var starts = [range.lowerBound]
    for match in startPattern.all(in: text, range) where match.range.lowerBound > range.lowerBound {
      starts.append(match.range.lowerBound)
    }
    starts.append(range.upperBound)
    return zip(starts, starts.dropFirst()).compactMap { start, end in
      let bullet = bulletPattern.first(in: text, start..<end)?.range.upperBound ?? start
      let item = text.trimmed(bullet..<end, of: ",;*|\"")
      let cut = text.trimmed(item, of: ".")
      let trimmed = item.lowerBound..<max(item.lowerBound, cut.upperBound)
      return wordPattern.occurs(in: text, trimmed) ? trimmed : nil
    }
  }

  private static let startPattern = Pattern(
    #"\n[ ]{0,9}\n\s{0,9}|\n[ ]{0,9}(?:[-*>+|#]|o[ ]|v[ ]|[0-9]{1,2}[ ]?[).]|[a-z]\)|"#
      + #"(?-i:ARTICLE|Article)[ ]"#
      + #"|(?-i:DECIDE|APPROUVE|AUTORISE|DIT|CHARGE|DONNE|FIXE|ADOPTE|PRECISE|MANDATE|VALIDE|"#
      + #"ACCEPTE|PREND|EMET|DESIGNE)\b)"#
      + #"|(?<=[;:,.])[ ]{1,4}(?:[-*>+][ ]{1,3}|__ )(?=(?-i:[A-Z]))|(?<=:) [+*>-] (?=\w)|"#
      + #"(?<=;) [+*>-] (?=\w)"#
  )

  private static let bulletPattern = Pattern(
    #"\G[\s*>|+#-]{0,12}(?:(?:[-*>+o]|[0-9]{1,2}_[).]|[a-z]\))[ ]{1,3})?"#)

  private static let wordPattern = Pattern(#"[a-z]{2}"#)
}
