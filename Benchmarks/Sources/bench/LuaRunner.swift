import LuaHost

/// `LuaHost` with everything on: limits, read-only records, unknown facts and names caught, reads
/// recorded and taken out, results copied into Swift.
struct LuaRunner: Host {
  let state: LuaState
  let functions: [LuaReference]
  let seances: [Seance]
  private var record = SeanceRecord()
  private(set) var reads = 0
  private(set) var instructions = 0

  init(seances: [Seance], rules: [Rule], limits: LuaLimits = LuaLimits()) throws {
    self.seances = seances
    let prelude = LuaSource(name: "prelude", text: "return { connu = host.known }")
    let state = try LuaState(limits: limits, types: SeanceRecord.types, prelude: [prelude])
    self.state = state
    functions = try rules.map { rule in
      let source = LuaSource(name: rule.name, text: rule.text)
      guard case .function(let function) = try state.load(source) else {
        throw BenchError("\(rule.name) returns no function")
      }
      return function
    }
  }

  mutating func evaluate(_ range: Range<Int>) throws -> Int {
    var findings = 0
    for i in range { findings += try evaluate(seances[i]) }
    return findings
  }

  private mutating func evaluate(_ seance: Seance) throws -> Int {
    var findings = 0
    let arguments = [LuaArgument.object(record.write(seance))]
    try state.setRecord(record.buffer)
    state.call(each: functions, arguments) { _, outcome in
      instructions += state.instructions
      guard case .success(.returned(let values)) = outcome else { return }
      if case .table(let list)? = values.first { findings += list.array.count }
      reads += state.withTrace { $0.count }
    }
    return findings
  }
}
