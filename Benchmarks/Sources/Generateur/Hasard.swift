import TestSupport

extension SeededGenerator {
  /// A number of `bornes`, ends included.
  mutating func entre(_ bornes: ClosedRange<Int>) -> Int {
    bornes.lowerBound + below(bornes.count)
  }

  /// True once in `fois`.
  mutating func une(sur fois: Int) -> Bool { below(fois) == 0 }

  /// One of `choix`, which holds one at least.
  mutating func parmi<T>(_ choix: [T]) -> T { choix[below(choix.count)] }

  /// `combien` of the numbers below `total`, each once, in the order drawn.
  mutating func tirage(_ combien: Int, sur total: Int) -> [Int] {
    var urne = Array(0..<total)
    for rang in 0..<min(combien, total) {
      urne.swapAt(rang, rang + below(total - rang))
    }
    return Array(urne.prefix(combien))
  }
}
