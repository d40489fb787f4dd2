import LuaHost

extension NameFlow {
  /// An instruction that reads a variable of a function around, a global, a field or an item.
  mutating func read(
    _ state: inout Registers, _ listing: FunctionListing, _ instruction: Instruction,
    _ operation: Operation, _ upvalues: [Possible]
  ) {
    let (a, b, c) = (instruction.a, instruction.b, instruction.c)
    switch operation {
    case .getUpval: state[a] = upvalues[b]
    case .getTabUp:
      state[a] = field(listing.string(c), of: upvalues[b], line: instruction.line)
    case .getField: state[a] = field(listing.string(c), of: state[b], line: instruction.line)
    case .getTable:
      state[a] =
        state[c].text.map { field($0, of: state[b], line: instruction.line) } ?? item(of: state[b])
    case .getI: state[a] = item(of: state[b])
    default:
      let object = state[b]
      let name = operand(listing, instruction, state).text
      state[a] = field(name, of: object, line: instruction.line)
      state[a + 1] = object.moved
    }
  }

  /// The field called `name` of `object`; told when nothing that `object` may be has one.
  private mutating func field(_ name: String?, of object: Possible, line: Int) -> Possible {
    guard let name else { return .any }
    var value = object.isAny ? Possible.any : Possible()
    var missing: [Int?] = []
    for shape in object.things {
      switch shape {
      case .record(let kind):
        if let field = schema.kinds[kind].fields[name] {
          value.join(field)
        } else {
          missing.append(kind)
        }
      case .list: missing.append(nil)
      case .globals: value.join(global(name, line: line))
      case .table(let site):
        let table = tables[site] ?? Table()
        value.join(table.isOpen || table.hasEscaped ? .any : Possible(.nothing))
        if let field = table.fields[name] { value.join(field) }
      case .word(let word):
        value.join(.any)
        if object.things.count == 1, !object.isAny { check(name, in: word, line: line) }
      default: value.join(.any)
      }
    }
    if !object.isAny, !missing.isEmpty, missing.count == object.things.count {
      let kind = missing.compactMap { $0 }.min()
      report(.unknownField(kind: kind, name: name), line: line)
    }
    return value
  }

  private mutating func global(_ name: String, line: Int) -> Possible {
    if globals[name] == nil { report(.undefined(name: name), line: line) }
    return Possible(.word(name))
  }

  private mutating func check(_ name: String, in library: String, line: Int) {
    guard let members = globals[library] ?? nil, !members.contains(name) else { return }
    report(.unknownMember(name: name, library: library), line: line)
  }

  /// What an item of `list` may be; those of a table made in the file are not told apart.
  mutating func item(of list: Possible) -> Possible {
    escape(list)
    var value = list.isAny ? Possible.any : Possible()
    for shape in list.things {
      if case .list(let item) = shape { value.join(Possible(orAny: item)) } else { value = .any }
    }
    return value
  }

  /// An instruction that assigns a field or an item.
  mutating func write(
    _ function: Int, _ index: Int, _ operation: Operation, _ state: Registers
  ) {
    let listing = program.nodes[function].listing
    let instruction = listing.instructions[index]
    let target = state[instruction.a]
    if operation == .setList { return fill(target, instruction, state) }
    let value = operand(listing, instruction, state)
    let name: String? =
      switch operation {
      case .setField: listing.string(instruction.b)
      case .setTable: state[instruction.b].text
      default: nil
      }
    for shape in target.things {
      guard case .table(let site) = shape else { continue }
      guard let name else {
        open(site)
        continue
      }
      if name == "gravite", isReporting { noteGravite(value, site, function, index) }
      change(site) { $0.fields[name, default: Possible()].join(value.moved) }
    }
    if operation == .setTable { escape(state[instruction.b]) }
    let isFollowed = name != nil && target.things.allSatisfy { self.isFollowed($0) }
    if target.isAny || !isFollowed { escape(value) }
  }

  private func isFollowed(_ shape: Shape) -> Bool {
    guard case .table(let site) = shape else { return false }
    return tables[site]?.hasEscaped == false
  }

  private mutating func fill(_ target: Possible, _ instruction: Instruction, _ state: Registers) {
    let first = instruction.a + 1
    let count = instruction.b == 0 ? state.count - first : instruction.b
    let values = Array(state[first..<min(state.count, first + count)])
    let isWhole = instruction.b > 0 && instruction.c == 0 && !instruction.k
    for shape in target.things {
      guard case .table(let site) = shape else { continue }
      if !isWhole || tables[site]?.hasEscaped == true {
        for value in values { escape(value) }
      }
      guard isWhole else {
        open(site)
        continue
      }
      change(site) { table in
        var isNew = false
        for (rank, value) in values.enumerated() {
          if rank == table.items.count { table.items.append(Possible()) }
          if table.items[rank].join(value.moved) { isNew = true }
        }
        return isNew
      }
    }
  }

  private mutating func open(_ site: TableSite) {
    change(site) { table in
      defer { table.isOpen = true }
      return !table.isOpen
    }
  }

  private mutating func change(_ site: TableSite, _ body: (inout Table) -> Bool) {
    if body(&tables[site, default: Table()]) { hasChanged = true }
  }

  /// A severity that does not exist: the only text there may be, or one written in the expression
  /// itself, for a variable may hold another whenever the outcome is made.
  private mutating func noteGravite(
    _ value: Possible, _ site: TableSite, _ function: Int, _ index: Int
  ) {
    let listing = program.nodes[function].listing
    let instruction = listing.instructions[index]
    let isExpression = !instruction.k && instruction.c >= listing.variables(at: index)
    for case .text(let text, let origin) in value.things where Gravite(rawValue: text) == nil {
      let isAlone = !value.isAny && value.things.count == 1
      guard isAlone || isExpression && origin >= 0 else { continue }
      let fault = NameFault(line: instruction.line, kind: .unknownGravite(text))
      tables[site]?.gravites.insert(fault)
    }
  }

  /// What is not known gets the value: its functions may be called with anything.
  mutating func escape(_ value: Possible) {
    for shape in value.things {
      switch shape {
      case .function(let function): enterAnyhow(function)
      case .table(let site):
        guard let table = tables[site], !table.hasEscaped else { continue }
        tables[site]?.hasEscaped = true
        hasChanged = true
        for inner in Array(table.fields.values) + table.items { escape(inner) }
      default: break
      }
    }
  }
}
