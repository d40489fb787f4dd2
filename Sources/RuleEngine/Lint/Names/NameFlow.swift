import Deliberation
import LuaHost

/// Finds the names that are wrong in a file, from what Lua compiled it to.
///
/// What each register may hold is followed through every branch of every function, from the
/// arguments that the engine gives and from calls within the file, until nothing changes. Whatever
/// escapes (to a function that is not known, into a table that is) may be anything, and is not
/// judged: only what is wrong for certain is told.
///
///     var flow = NameFlow(listing.main, schema: NameSchema(law), globals: ["regle": nil])
///     let faults = flow.faults()
struct NameFlow {
  /// What is known of a function.
  struct Entry {
    var parameters: [Possible]
    var upvalues: [Possible]
    var results: [Possible] = []
    /// It returns values that are not followed, after `results`.
    var returnsMore = false
    var hasReturned = false
    /// Something may call it.
    var isCalled = false
    /// The engine, or what is not known, may call it, and gets what it returns.
    var isHosted = false
    /// What the registers may hold before each instruction; nil where nothing leads.
    var states: [[Possible]?]
  }

  /// What is known of the tables made at one place.
  struct Table {
    var fields: [String: Possible] = [:]
    var items: [Possible] = []
    /// It may hold what is not told here.
    var isOpen = false
    /// What is not known has it.
    var hasEscaped = false
    /// The severities written in it that do not exist, once nothing changes any more.
    var gravites: Set<NameFault> = []
  }

  let program: Program
  let schema: NameSchema
  let globals: NameSchema.Globals
  var entries: [Entry]
  var tables: [TableSite: Table] = [:]
  var hasChanged = false
  var found: Set<NameFault> = []
  /// Only once nothing changes any more.
  private(set) var isReporting = false
  private var steps = 0

  /// More than the longest file of a rules folder takes by far.
  private static let mostSteps = 200_000
  private static let greatestSize = 200_000

  init(_ main: FunctionListing, schema: NameSchema, globals: NameSchema.Globals) {
    program = Program(main)
    self.schema = schema
    self.globals = globals
    entries = program.nodes.map { node in
      Entry(
        parameters: Array(repeating: Possible(), count: node.listing.parameterCount),
        upvalues: Array(repeating: Possible(), count: node.listing.upvalues.count),
        states: Array(repeating: nil, count: node.listing.instructions.count))
    }
  }

  /// The faults by line; those that need no following alone when the file is too long to follow.
  mutating func faults() -> [NameFault] {
    if program.size <= Self.greatestSize, settle() {
      isReporting = true
      // Twice: what a table holds may be written in one function and judged in another.
      for index in Array(entries.indices) + entries.indices { follow(index) }
    }
    return found.union(written()).sorted { $0.place < $1.place }
  }

  /// Follows the functions until nothing changes; false when that takes too long.
  private mutating func settle() -> Bool {
    entries[0].isCalled = true
    entries[0].isHosted = true
    entries[0].upvalues = Array(repeating: Possible(.globals), count: entries[0].upvalues.count)
    repeat {
      hasChanged = false
      for index in entries.indices where entries[index].isCalled { follow(index) }
      if !hasChanged, let idle = entries.firstIndex(where: { !$0.isCalled }) { enterAnyhow(idle) }
    } while hasChanged && steps < Self.mostSteps
    return !hasChanged
  }

  /// Follows every instruction of a function that something leads to.
  private mutating func follow(_ function: Int) {
    guard !entries[function].states.isEmpty, entries[function].isCalled else { return }
    let listing = program.nodes[function].listing
    var first = entries[function].parameters
    let count = listing.registerCount + Program.spare
    first += Array(repeating: Possible(), count: max(0, count - first.count))
    join(first, before: 0, of: function)
    var waiting = entries[function].states.map { $0 != nil }
    var isWaiting = true
    while isWaiting {
      isWaiting = false
      for index in waiting.indices where waiting[index] && (steps < Self.mostSteps || isReporting) {
        waiting[index] = false
        steps += 1
        for (target, state) in step(function, index)
        where join(state, before: target, of: function) {
          waiting[target] = true
          isWaiting = true
        }
      }
    }
  }

  @discardableResult
  private mutating func join(_ state: [Possible], before target: Int, of function: Int) -> Bool {
    guard entries[function].states.indices.contains(target) else { return false }
    guard var known = entries[function].states[target] else {
      entries[function].states[target] = state
      hasChanged = true
      return true
    }
    var isNew = false
    for register in known.indices where known[register].join(state[register]) { isNew = true }
    if isNew {
      entries[function].states[target] = known
      hasChanged = true
    }
    return isNew
  }

  /// Notes a fault; only those of the last round are certain.
  mutating func report(_ kind: NameFault.Kind, line: Int) {
    if isReporting { found.insert(NameFault(line: line, kind: kind)) }
  }

  /// The globals that are wrong, on whatever branch.
  private func written() -> Set<NameFault> {
    var faults: Set<NameFault> = []
    for node in program.nodes {
      for instruction in node.listing.instructions {
        if let name = node.listing.assignedGlobal(instruction) {
          faults.insert(NameFault(line: instruction.line, kind: .globalWrite(name: name)))
        }
        if let name = node.listing.global(instruction), globals[name] == nil {
          faults.insert(NameFault(line: instruction.line, kind: .undefined(name: name)))
        }
      }
    }
    return faults
  }
}

extension NameFault {
  /// By line, then by name, then by what is wrong with it.
  fileprivate var place: (Int, String, Int, String) {
    switch kind {
    case .undefined(let name): (line, name, 0, "")
    case .globalWrite(let name): (line, name, 1, "")
    case .unknownMember(let name, let library): (line, name, 2, library)
    case .unknownGravite(let text): (line, text, 3, "")
    case .unknownField(let kind, let name): (line, name, 4 + (kind ?? -1), "")
    }
  }
}
