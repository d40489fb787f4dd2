import LuaHost

extension NameFlow {
  typealias Instruction = FunctionListing.Instruction
  typealias Registers = [Possible]

  /// What the registers may hold after an instruction, before each that may come next.
  mutating func step(_ function: Int, _ index: Int) -> [(Int, Registers)] {
    guard let state = entries[function].states[index] else { return [] }
    let instruction = program.nodes[function].listing.instructions[index]
    guard let operation = Operation(rawValue: instruction.operation) else { return [] }
    switch operation {
    case .return, .return0, .return1:
      leave(function, instruction, operation, state)
      return []
    case .testSet:
      var taken = state
      taken[instruction.a] = state[instruction.b].moved
      return [(index + 1, taken), (index + 2, state)]
    default:
      let after = registers(function, index, operation, state)
      return targets(index, instruction, operation).map { ($0, after) }
    }
  }

  private func targets(
    _ index: Int, _ instruction: Instruction, _ operation: Operation
  ) -> [Int] {
    let next = index + 1
    switch operation {
    case .jmp: return [next + instruction.jump]
    case .lFalseSkip: return [next + 1]
    case .eq, .lt, .le, .eqK, .eqI, .ltI, .leI, .gtI, .geI, .test: return [next, next + 1]
    case .forPrep: return [next, next + instruction.bx + 1]
    case .tForPrep: return [next + instruction.bx]
    case .forLoop, .tForLoop: return [next, next - instruction.bx]
    default: return [next]
    }
  }

  private mutating func registers(
    _ function: Int, _ index: Int, _ operation: Operation, _ state: Registers
  ) -> Registers {
    let listing = program.nodes[function].listing
    let instruction = listing.instructions[index]
    var after = state
    let a = instruction.a
    switch operation {
    case .move: after[a] = state[instruction.b].moved
    case .loadK: after[a] = constant(listing, instruction.bx, at: index)
    case .loadI, .loadF, .loadFalse, .lFalseSkip, .loadTrue, .not: after[a] = Possible(.scalar)
    case .loadNil:
      for register in a...a + instruction.b { after[register] = Possible(.nothing) }
    case .forPrep, .forLoop: after[a + 3] = Possible(.scalar)
    case .tForLoop: after[a + 2] = state[a + 4]
    case .tForCall: iterate(&after, instruction)
    case .varArg:
      let end = instruction.c == 0 ? state.count : a + instruction.c - 1
      for register in a..<max(a, end) { after[register] = .any }
    case .closure: after[a] = capture(function, index)
    case .call, .tailCall: call(&after, instruction, operation)
    case .getUpval, .getTabUp, .getTable, .getI, .getField, .self:
      read(&after, listing, instruction, operation, entries[function].upvalues)
    case .newTable:
      let site = TableSite(function: function, instruction: index)
      tables[site] = tables[site] ?? Table()
      after[a] = Possible(.table(site))
    case .setUpval: escape(state[a])
    case .setTabUp: escape(operand(listing, instruction, state))
    case .setTable, .setI, .setField, .setList:
      write(function, index, operation, state)
    case .close, .tbc, .jmp, .eq, .lt, .le, .eqK, .eqI, .ltI, .leI, .gtI, .geI, .test, .testSet,
      .tForPrep, .varArgPrep, .extraArg, .mmBin, .mmBinI, .mmBinK, .return, .return0, .return1:
      break
    default: after[a] = .any
    }
    return after
  }

  /// The constant at that index.
  func constant(_ listing: FunctionListing, _ constant: Int, at index: Int = -1) -> Possible {
    guard listing.constants.indices.contains(constant) else { return .any }
    switch listing.constants[constant] {
    case .nil: return Possible(.nothing)
    case .string(let text): return Possible(.text(text, at: index))
    case .bool, .integer, .number: return Possible(.scalar)
    }
  }

  /// Operand C: a constant or a register.
  func operand(
    _ listing: FunctionListing, _ instruction: Instruction, _ state: Registers
  ) -> Possible {
    instruction.k ? constant(listing, instruction.c) : state[instruction.c]
  }

  private mutating func iterate(_ state: inout Registers, _ instruction: Instruction) {
    let a = instruction.a
    var items = state[a].isAny ? Possible.any : Possible()
    for shape in state[a].things {
      if case .iterator(let item) = shape {
        items.join(Possible(orAny: item))
      } else {
        items = .any
      }
    }
    escape(state[a])
    if items.isAny { escape(state[a + 1]) }
    let rank = items == Possible() ? items : Possible(.scalar)
    for place in 0..<instruction.c where a + 4 + place < state.count {
      state[a + 4 + place] = items.isAny || place > 1 ? .any : place == 0 ? rank : items
    }
  }

  /// A function that the file makes, and what the variables that it takes may hold.
  private mutating func capture(_ function: Int, _ index: Int) -> Possible {
    let listing = program.nodes[function].listing
    let rank = listing.instructions[index].bx
    guard program.nodes[function].children.indices.contains(rank) else { return .any }
    let child = program.nodes[function].children[rank]
    for (upvalue, taken) in program.nodes[child].listing.upvalues.enumerated() {
      let value =
        taken.isLocalAround
        ? variable(taken.index, of: function, at: index) : entries[function].upvalues[taken.index]
      if entries[child].upvalues[upvalue].join(value) { hasChanged = true }
    }
    return Possible(.function(child))
  }

  /// Everything that a variable holds while it lives, for a function may read it at any time.
  private func variable(_ register: Int, of function: Int, at index: Int) -> Possible {
    let listing = program.nodes[function].listing
    let isAssigned = listing.functions.contains { inner in
      inner.assignments().contains {
        $0.upvalue.isLocalAround && $0.upvalue.index == register
      }
    }
    guard !isAssigned, let scope = listing.scope(ofRegister: register, at: index) else {
      return .any
    }
    var value = Possible()
    let states = entries[function].states
    for place in scope.lowerBound...scope.upperBound where states.indices.contains(place) {
      if let state = states[place] { value.join(state[register].moved) }
    }
    return value
  }
}
