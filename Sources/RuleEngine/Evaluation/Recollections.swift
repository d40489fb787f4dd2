/// What rules concluded, by the number under which their state recalls it: each is made once, and
/// shared by all the verdicts that it ends.
final class Recollections {
  private var conclusions: [Conclusion?] = []

  /// Nil when nothing was kept under `number`, which is from 1.
  subscript(number: Int) -> Conclusion? {
    get { number < conclusions.count ? conclusions[number] : nil }
    set {
      while conclusions.count <= number { conclusions.append(nil) }
      conclusions[number] = newValue
    }
  }
}
