import LuaHost

/// Which lines and branches of a file of rules or parameters the cases run.
public struct FileCoverage: Sendable, Equatable {
  /// A condition with two ways that go to different lines.
  public struct Branch: Sendable, Equatable {
    public let line: Int
    /// Whether some case goes each way: on to the next line, and past it.
    public let ways: [Bool]
  }

  public let fichier: String
  /// The text of each line.
  public let text: [String]
  /// The lines that can run while a séance is judged, in order.
  public let executable: [Int]
  /// Those of them that a case ran.
  public let ran: Set<Int>
  public let branches: [Branch]

  /// The lines that no case runs, in order.
  public var missing: [Int] { executable.filter { !ran.contains($0) } }
  /// How many ways of branches there are, and how many a case goes.
  public var ways: (total: Int, taken: Int) {
    let all = branches.flatMap(\.ways)
    return (all.count, all.count { $0 })
  }

  /// - Parameters:
  ///   - listing: what Lua made of `source`.
  ///   - notes: what ran of it.
  init(_ source: LuaSource, _ listing: ChunkListing, _ notes: LineNotes) {
    fichier = source.name
    text = source.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // What stands outside functions ran when the file was loaded.
    let functions = listing.main.functions.flatMap(Self.all)
    let lines = Set(functions.flatMap(Self.lines))
    executable = lines.sorted()
    ran = notes.lines.intersection(lines)
    branches = functions.flatMap { Self.branches($0, notes) }.sorted { $0.line < $1.line }
  }

  private static func all(_ function: FunctionListing) -> [FunctionListing] {
    [function] + function.functions.flatMap(all)
  }

  /// The lines of its instructions, but for the return that Lua puts at the end of each function.
  private static func lines(_ function: FunctionListing) -> [Int] {
    function.instructions.dropLast().map(\.line)
  }

  /// `EQ` to `TESTSET` of Lua 5.4: each is followed by a jump, which it may skip.
  private static let tests = 57...67
  private static let jump = 56

  private static func branches(_ function: FunctionListing, _ notes: LineNotes) -> [Branch] {
    let code = function.instructions
    return code.indices.compactMap { index in
      guard tests.contains(code[index].operation), index + 2 < code.count,
        code[index + 1].operation == jump
      else { return nil }
      let target = index + 2 + code[index + 1].jump
      guard code.indices.contains(target) else { return nil }
      let (line, next, past) = (code[index].line, code[index + 2].line, code[target].line)
      guard next != past, next != line, past != line else { return nil }
      return Branch(
        line: line,
        ways: [next, past].map { notes.steps.contains(.init(from: line, to: $0)) })
    }
  }
}
