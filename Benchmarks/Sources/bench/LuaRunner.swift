import LuaHost

/// `LuaHost` with everything on: limits, read-only records, unknown facts and names caught, reads
/// recorded and taken out, rules that keep nothing, results copied into Swift.
struct LuaRunner: Host {
  let state: LuaState
  let functions: [LuaReference]
  let seances: [Seance]
  private var record = SeanceRecord()
  private(set) var reads = 0
  private(set) var instructions = 0

  init(seances: [Seance], rules: [Rule]) throws {
    self.seances = seances
    let prelude = LuaSource(name: "prelude", text: "return { connu = host.known }")
    let state = try LuaState(types: SeanceRecord.types, prelude: [prelude])
    self.state = state
    functions = try rules.map { rule in
      let source = LuaSource(name: rule.name, text: rule.text)
      guard case .function(let function) = try state.load(source, stateless: true) else {
        throw BenchError("\(rule.name) returns no function")
      }
      return function
    }
    try state.seal()
  }

  mutating func evaluate(_ range: Range<Int>) throws -> Int {
    var findings = 0
    for i in range { findings += try evaluate(at: i) }
    return findings
  }

  private mutating func evaluate(at i: Int) throws -> Int {
    var (findings, counted, read) = (0, 0, 0)
    let arguments = [LuaArgument.object(record.write(seances[i]))]
    try state.setRecord(record.buffer)
    state.call(each: functions, arguments) { _, answer in
      counted += state.instructions
      read += state.withTrace { $0.count }
      guard case .success(.returned(let values)) = answer.outcome else { return }
      if case .table(let list)? = values.first { findings += list.array.count }
    }
    instructions += counted
    reads += read
    return findings
  }
}
