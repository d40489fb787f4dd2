extension SplitMix {
  /// A number from 0 below `bound`, the same on every machine and with every compiler.
  mutating func below(_ bound: Int) -> Int {
    Int((next() >> 11) % UInt64(max(1, bound)))
  }

  /// True once in `times`.
  mutating func onceIn(_ times: Int) -> Bool { below(times) == 0 }

  /// One of `items`, which are not empty.
  mutating func choose<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// Numbers that hang on a text besides (FNV-1a).
  init(graine: UInt64, texte: String) {
    let mixed = texte.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    self.init(graine: graine ^ mixed)
  }
}
