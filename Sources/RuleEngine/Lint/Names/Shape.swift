/// One thing that a value may be when a rule runs.
indirect enum Shape: Hashable, Sendable {
  case nothing
  /// A number, a boolean, or a text that is not told.
  case scalar
  /// A text, and the instruction that loads it into its register; -1 once it was moved.
  case text(String, at: Int)
  /// An object of that kind of the schema.
  case record(Int)
  /// A list of what the document tells; of anything when nil.
  case list(Shape?)
  /// What `ipairs` gives for a list.
  case iterator(Shape?)
  /// A global, by its name.
  case word(String)
  /// The globals themselves.
  case globals
  /// A function of the file, by its index in the program.
  case function(Int)
  case table(TableSite)
}

/// The instruction that makes a table.
struct TableSite: Hashable, Sendable {
  let function: Int
  let instruction: Int
}

/// Everything that a value may be; empty while nothing gives it a value.
struct Possible: Equatable, Sendable {
  private(set) var shapes: Set<Shape> = []
  /// It may be other things besides, of which nothing is known.
  private(set) var isAny = false

  /// More texts than this are told no more.
  private static let mostTexts = 16

  static let any: Possible = {
    var possible = Possible()
    possible.isAny = true
    return possible
  }()

  init() {}

  init(_ shape: Shape) {
    shapes = [shape]
  }

  /// What may be `shape`, or anything when it is nil.
  init(orAny shape: Shape?) {
    self = shape.map { Possible($0) } ?? .any
  }

  /// What it may be besides nothing at all.
  var things: Set<Shape> { shapes.subtracting([.nothing]) }

  /// The text that it is for certain.
  var text: String? {
    guard !isAny, shapes.count == 1, case .text(let text, _)? = shapes.first else { return nil }
    return text
  }

  /// The functions that it may be.
  var functions: [Int] {
    shapes.compactMap { if case .function(let index) = $0 { index } else { nil } }.sorted()
  }

  /// The same once copied from where it was made.
  var moved: Possible {
    guard shapes.contains(where: { if case .text = $0 { true } else { false } }) else {
      return self
    }
    var copy = Possible()
    copy.isAny = isAny
    copy.shapes = Set(
      shapes.map { if case .text(let text, _) = $0 { .text(text, at: -1) } else { $0 } })
    return copy
  }

  /// Adds what `other` may be; whether that changes anything.
  @discardableResult
  mutating func join(_ other: Possible) -> Bool {
    // Equal sets are mostly one and the same, which costs nothing to find out.
    if isAny || !other.isAny, shapes == other.shapes || other.shapes.isSubset(of: shapes) {
      return false
    }
    let before = self
    isAny = isAny || other.isAny
    shapes.formUnion(other.shapes)
    forgetTexts()
    return self != before
  }

  private mutating func forgetTexts() {
    guard shapes.count > Self.mostTexts else { return }
    let others = shapes.filter { if case .text = $0 { false } else { true } }
    if shapes.count - others.count > Self.mostTexts || others.contains(.scalar) {
      shapes = others.union([.scalar])
    }
  }
}
