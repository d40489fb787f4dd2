/// Random numbers that are the same for the same seed (SplitMix64).
///
///     var random = SeededGenerator(seed: 7)
///     let die = Int.random(in: 1...6, using: &random)
public struct SeededGenerator: RandomNumberGenerator {
  /// What the numbers come from.
  public let seed: UInt64
  private var state: UInt64

  public init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`, cheaply; the slight preference for small ones does not matter here.
  public mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next() >> 33) % bound
  }
}
