import LuaHost

extension NameFlow {
  /// The arguments of a call, or what it returns.
  struct Values {
    var known: [Possible]
    /// What may follow `known`.
    var rest = Possible(.nothing)

    static let any = Values(known: [], rest: .any)

    subscript(_ index: Int) -> Possible {
      known.indices.contains(index) ? known[index] : rest
    }
  }

  /// A call, whose results take the place of the function and of its arguments.
  mutating func call(_ state: inout Registers, _ instruction: Instruction, _ operation: Operation) {
    let (a, b, c) = (instruction.a, instruction.b, instruction.c)
    let end = b == 0 ? state.count : min(state.count, a + b)
    let arguments = Values(
      known: state[min(a + 1, end)..<end].map(\.moved), rest: b == 0 ? .any : Possible(.nothing))
    let results = call(state[a], arguments, line: instruction.line)
    let isOpen = operation == .tailCall || c == 0
    let last = isOpen ? state.count : min(state.count, a + c - 1)
    for register in a..<max(a, last) { state[register] = results[register - a] }
  }

  private mutating func call(_ function: Possible, _ arguments: Values, line: Int) -> Values {
    var results: Values?
    if function.isAny {
      escape(arguments)
      results = .any
    }
    for shape in function.things {
      let more: Values
      switch shape {
      case .function(let index):
        enter(index, arguments)
        if program.asksForTypes {
          escape(arguments)
          widen(index)
        }
        more = self.results(of: index)
      case .word(let word): more = call(word: word, arguments, line: line)
      default:
        escape(arguments)
        more = .any
      }
      results = results.map { $0.joined(more) } ?? more
    }
    return results ?? Values(known: [], rest: Possible())
  }

  private func results(of function: Int) -> Values {
    let entry = entries[function]
    guard entry.hasReturned else { return Values(known: [], rest: Possible()) }
    return Values(known: entry.results, rest: entry.returnsMore ? .any : Possible(.nothing))
  }

  /// The file calls one of its functions.
  private mutating func enter(_ function: Int, _ arguments: Values) {
    let count = entries[function].parameters.count
    for extra in arguments.known.dropFirst(count) { escape(extra) }
    note(function) { entry in
      var isNew = !entry.isCalled
      entry.isCalled = true
      for rank in 0..<count where entry.parameters[rank].join(arguments[rank]) { isNew = true }
      return isNew
    }
  }

  /// The engine calls a function of the file and takes what it returns.
  mutating func enter(hosted functions: [Int], _ arguments: [Possible]) {
    for function in functions {
      note(function) { entry in
        defer { entry.isHosted = true }
        return !entry.isHosted
      }
      enter(function, Values(known: arguments))
    }
  }

  /// What is not known may call it with anything.
  mutating func enterAnyhow(_ function: Int) {
    note(function) { entry in
      defer { (entry.isCalled, entry.isHosted) = (true, true) }
      return !entry.isCalled || !entry.isHosted
    }
    widen(function)
  }

  private mutating func widen(_ function: Int) {
    note(function) { entry in
      var isNew = false
      for rank in entry.parameters.indices where entry.parameters[rank].join(.any) { isNew = true }
      return isNew
    }
  }

  private mutating func note(_ function: Int, _ body: (inout Entry) -> Bool) {
    if body(&entries[function]) { hasChanged = true }
  }

  mutating func escape(_ values: Values) {
    for value in values.known { escape(value) }
  }

  /// A function returns.
  mutating func leave(
    _ function: Int, _ instruction: Instruction, _ operation: Operation, _ state: Registers
  ) {
    let first = instruction.a
    var (count, isOpen) = (0, false)
    switch operation {
    case .return1: count = 1
    case .return where instruction.b == 0: (count, isOpen) = (state.count - first, true)
    case .return: count = instruction.b - 1
    default: break
    }
    let values = state[first..<min(state.count, first + count)].map(\.moved)
    if entries[function].isHosted { for value in values { escape(value) } }
    note(function) { $0.returns(values, isOpen: isOpen) }
  }
}

extension NameFlow.Values {
  fileprivate func joined(_ other: Self) -> Self {
    var all = self
    for index in 0..<max(known.count, other.known.count) {
      if index == all.known.count { all.known.append(rest) }
      all.known[index].join(other[index])
    }
    all.rest.join(other.rest)
    return all
  }
}

extension NameFlow.Entry {
  /// Adds what one `return` gives; whether that changes anything.
  fileprivate mutating func returns(_ values: [Possible], isOpen: Bool) -> Bool {
    var isNew = !hasReturned || isOpen && !returnsMore
    while results.count < values.count {
      results.append(hasReturned ? Possible(.nothing) : Possible())
      isNew = true
    }
    (hasReturned, returnsMore) = (true, returnsMore || isOpen)
    for index in results.indices {
      let value = index < values.count ? values[index] : isOpen ? .any : Possible(.nothing)
      if results[index].join(value) { isNew = true }
    }
    return isNew
  }
}
