import LuaHost

/// The functions of a file in one list, each before those written in it; the file itself first.
struct Program {
  struct Node {
    let listing: FunctionListing
    /// The indexes of the functions written directly in it.
    fileprivate(set) var children: [Int]
  }

  private(set) var nodes: [Node] = []
  /// Values may be told apart at run time by their Lua type, which is not followed.
  private(set) var asksForTypes = false
  /// Instructions times registers: what following them all has to hold.
  private(set) var size = 0

  init(_ main: FunctionListing) {
    add(main)
  }

  @discardableResult
  private mutating func add(_ listing: FunctionListing) -> Int {
    let index = nodes.count
    nodes.append(Node(listing: listing, children: []))
    asksForTypes = asksForTypes || listing.reads(global: "type")
    size += listing.instructions.count * (listing.registerCount + Self.spare)
    for function in listing.functions { nodes[index].children.append(add(function)) }
    return index
  }

  /// Registers beyond those of a function, so that no operand falls outside.
  static let spare = 4
}

extension FunctionListing {
  /// The name that the instruction reads among the globals; nil for any other.
  func global(_ instruction: Instruction) -> String? {
    guard instruction.operation == Operation.getTabUp.rawValue, isEnvironment(instruction.b)
    else { return nil }
    return string(instruction.c)
  }

  /// The global that the instruction assigns; nil for any other.
  func assignedGlobal(_ instruction: Instruction) -> String? {
    guard instruction.operation == Operation.setTabUp.rawValue, isEnvironment(instruction.a)
    else { return nil }
    return string(instruction.b)
  }

  /// The text at that index of the constants.
  func string(_ index: Int) -> String? {
    guard constants.indices.contains(index), case .string(let text) = constants[index] else {
      return nil
    }
    return text
  }

  /// Whether that upvalue holds the globals: no source may call anything else so.
  func isEnvironment(_ upvalue: Int) -> Bool {
    upvalues.indices.contains(upvalue) && upvalues[upvalue].name == "_ENV"
  }

  fileprivate func reads(global name: String) -> Bool {
    instructions.contains { global($0) == name }
  }

  /// How many registers are variables at that instruction; those above hold parts of expressions.
  func variables(at instruction: Int) -> Int {
    locals.count { $0.scope.contains(instruction) }
  }

  /// The instructions where the register holds the variable that a function made at `instruction`
  /// takes; a function that takes itself is made just before its variable lives.
  func scope(ofRegister register: Int, at instruction: Int) -> Range<Int>? {
    var living: [Local] = []
    for local in locals {
      living.removeAll { $0.scope.upperBound <= local.scope.lowerBound }
      let lives = local.scope.contains(instruction) || local.scope.lowerBound == instruction + 1
      if lives, living.count == register { return local.scope }
      living.append(local)
    }
    return nil
  }
}
