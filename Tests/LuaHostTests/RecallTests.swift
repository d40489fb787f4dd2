import LuaHost
import TestSupport
import Testing

/// What is recalled is what running gives: results, traces and instructions.
@Suite struct RecallTests {
  private static let prelude = """
    host.writer(tostring, nil, { Membre = "nom" })
    return { phrase = host.sentence, connu = host.known, vu = host.peek, fait = host.fact,
      essaie = host.attempt,
      attentes = host.pendingCount, cherche = host.seek, pareil = host.same,
      denombre = host.tally, evoque = host.fieldHolds, un_evoque = host.anyHolds }
    """

  private func state(_ bodies: [String]) throws -> (LuaState, [LuaReference]) {
    let state = try LuaState(
      limits: LuaLimits(instructions: 50_000), types: DrawnRecord.types,
      prelude: [LuaSource(name: "prelude", text: Self.prelude)])
    let functions = try bodies.map { body in
      let text = "return function(s, autre) \(body) end"
      return try #require(state.load(LuaSource(name: "a", text: text), stateless: true).function)
    }
    try state.seal()
    return (state, functions)
  }

  /// Asks all functions of each record, together and one by one; how many answers were recalled.
  private func compare(
    _ state: LuaState, _ functions: [LuaReference], _ records: [DrawnRecord]
  ) throws -> [Int] {
    var recalled = Array(repeating: 0, count: functions.count)
    var numbers: [Int: LuaOutcome] = [:]
    for record in records {
      try state.setRecord(record.buffer)
      var told: [(Result<LuaOutcome, LuaError>, [FactID], Int)] = []
      state.call(each: functions, record.arguments) { index, answer in
        told.append((answer.outcome, state.trace, state.instructions))
        guard let number = answer.recollection, let outcome = try? answer.outcome.get() else {
          return
        }
        recalled[index] += 1
        #expect(numbers.updateValue(outcome, forKey: number) ?? outcome == outcome)
      }
      for (function, (outcome, trace, instructions)) in zip(functions, told) {
        state.resetTrace()
        let expected = Result { () throws(LuaError) in
          try state.call(function, record.arguments)
        }
        #expect(outcome == expected)
        #expect(trace == state.trace)
        #expect(instructions == state.instructions)
      }
    }
    return recalled
  }

  @Test func randomFunctionsOnRandomRecords() throws {
    var random = LongRun.generator(of: "recall")
    var recalled = 0
    for _ in 0..<LongRun.count(20) {
      var questions = QuestionGenerator(random: random)
      let bodies = (0..<12).map { _ in questions.body() }
      random = questions.random
      let (state, functions) = try state(bodies)
      let records = (0..<60).map { _ in DrawnRecord(from: &random) }
      recalled += try compare(state, functions, records).reduce(0, +)
    }
    #expect(recalled > 1_000)
  }

  /// Of sixty records, the first answers of a function are learnt and the others recalled.
  @Test func whatAsksLittleIsRecalled() throws {
    var random = SeededGenerator(seed: 3)
    let (state, functions) = try state([
      "return 'sans objet', 7", "if connu(s, 'rang') then return 1 end return 2",
      "return s.convocation.mode", "return { s.convocation.rang, nom = 'a' }",
      "return s.membres[1] == s.membres[2], #s.membres",
    ])
    let records = (0..<60).map { _ in DrawnRecord(from: &random, isTold: true) }
    let recalled = try compare(state, functions, records)
    for count in recalled { #expect(count >= 59) }
  }

  /// The numbers of facts in a result are those of the record that is asked.
  @Test func factsOfOutcomesAreThoseOfTheRecord() throws {
    var random = SeededGenerator(seed: 6)
    let (state, functions) = try state([
      "return 'manque', { fait(s, 'rang'), fait(autre, 'nom') }, 12",
      "return { fait(cherche(s.membres, 'rang', autre) or autre, 'nom'), 7 }",
      "return fait(s.convocation.envoi, 'date')",
    ])
    let records = (0..<60).map { _ in DrawnRecord(from: &random, isTold: true) }
    #expect(try compare(state, functions, records) == [0, 0, 0])
  }

  /// Numbers of facts and objects are of one record, and so is the order of objects as keys.
  @Test func whatIsOfOneRecordIsNot() throws {
    var random = SeededGenerator(seed: 4)
    let (state, functions) = try state([
      "return fait(s, 'rang')", "return s.membres", "return { s }", "error({ s })",
      "local t = { [s] = 1, [autre] = 2 } for _, n in pairs(t) do return n end",
    ])
    let records = (0..<30).map { _ in DrawnRecord(from: &random, isTold: true) }
    #expect(try compare(state, functions, records) == [0, 0, 0, 0, 0])
  }

  /// Lua finds the items of a list that is read by index again and again without asking.
  @Test func listsReadByIndex() throws {
    var random = SeededGenerator(seed: 5)
    let count = "local n = 0 for i = 1, #s.membres do if s.membres[i].nom == 'A' then n = n + 1 end"
    let (state, functions) = try state([
      "\(count) end return n", "return s.membres[1] == s.membres[2]",
      "return s.membres[9] == nil and s.membres[-1] == nil and s.membres[1.5] == nil",
      "\(count) end return n > 1",
    ])
    let records = (0..<200).map { _ in DrawnRecord(from: &random, isTold: true) }
    _ = try compare(state, functions, records)
  }

  /// Looking in a text or in a list counts the same for all that are recalled.
  @Test func textsAndListsOfAnyLength() throws {
    let types = [
      RecordType("S", fields: [RecordField("texte"), RecordField("noms"), RecordField("l")]),
      RecordType("M", fields: [RecordField("rang"), RecordField("nom")]),
    ]
    let state = try LuaState(
      limits: LuaLimits(instructions: 500_000), types: types,
      prelude: [LuaSource(name: "prelude", text: Self.prelude)])
    let functions = try [
      "return evoque(s, 'texte', 'élu')", "return un_evoque(s.noms, 'élu')",
      "return denombre(s.l, 'nom', 'A')", "return cherche(s.l, 'rang', s.l[1]) == s.l[1]",
    ].map { body in
      let text = "return function(s) \(body) end"
      return try #require(state.load(LuaSource(name: "a", text: text), stateless: true).function)
    }
    try state.seal()
    for count in [1, 5, 400, 401, 1_024, 1_025, 3_000, 2] {
      var buffer = RecordBuffer(types: types)
      let root = buffer.object(0)
      buffer.set(root.slot(0), .string("Élu" + String(repeating: "x", count: count)))
      let (noms, membres) = (buffer.list(count: count), buffer.list(count: count))
      buffer.set(root.slot(1), .list(noms))
      buffer.set(root.slot(2), .list(membres))
      for item in 0..<count {
        buffer.set(noms.slot(item), .string("ELU"))
        let membre = buffer.object(1)
        buffer.set(membre.slot(0), .int(1))
        buffer.set(membre.slot(1), .string(item < 2 ? "A" : "B"))
        buffer.set(membres.slot(item), .object(membre))
      }
      try state.setRecord(buffer)
      var told: [(LuaOutcome?, [FactID], Int)] = []
      state.call(each: functions, [.object(root)]) { _, answer in
        #expect(Array(answer.trace) == state.trace)
        told.append((try? answer.outcome.get(), state.trace, state.instructions))
      }
      for (function, (outcome, trace, instructions)) in zip(functions, told) {
        state.resetTrace()
        #expect(try state.call(function, [.object(root)]) == outcome)
        #expect(state.trace == trace)
        #expect(state.instructions == instructions, "\(count)")
      }
    }
  }

  @Test func oneObjectGivenTwiceIsNotTwo() throws {
    let (state, functions) = try state(["return s == autre", "return autre.rang"])
    var buffer = RecordBuffer(types: DrawnRecord.types)
    let (one, two) = (buffer.object(0), buffer.object(0))
    buffer.set(one.slot(4), .int(1))
    buffer.set(two.slot(4), .int(2))
    try state.setRecord(buffer)
    for (other, same, rang) in [(two, false, 2), (one, true, 1), (two, false, 2)] {
      var answers: [LuaOutcome?] = []
      state.call(each: functions, [.object(one), .object(other)]) { _, answer in
        answers.append(try? answer.outcome.get())
      }
      #expect(answers == [.returned([.bool(same)]), .returned([.integer(rang)])])
    }
  }

  @Test func longOutcomesAreNotKept() throws {
    let (state, functions) = try state(["return ('a'):rep(5000)", "return ('a'):rep(4000)"])
    let (buffer, root) = Sample.record()
    try state.setRecord(buffer)
    for _ in 0..<2 {
      var numbers: [Int?] = []
      state.call(each: functions, [.object(root)]) { numbers.append($1.recollection) }
      #expect(numbers == [nil, 1])
    }
  }

  @Test func limitsOfACallAreHeld() throws {
    let (state, functions) = try state(["local n = 0 for i = 1, 50 do n = n + i end return n"])
    let (buffer, root) = Sample.record()
    try state.setRecord(buffer)
    for limits in [nil, nil, LuaLimits(instructions: 20)] {
      state.call(each: functions, [.object(root)], limits: limits) { _, answer in
        #expect((try? answer.outcome.get()) == (limits == nil ? .returned([.integer(1275)]) : nil))
        #expect((answer.recollection != nil) == (limits == nil))
      }
    }
  }

  @Test func otherSourcesForgetAll() throws {
    let (state, functions) = try state(["return 1"])
    let (buffer, root) = Sample.record()
    try state.setRecord(buffer)
    func number() -> Int? {
      var number: Int?
      state.call(each: functions, [.object(root)]) { number = $1.recollection }
      return number
    }
    #expect(number() == 1)
    #expect(number() == 1)
    _ = try state.load(LuaSource(name: "b", text: "return 1"))
    #expect(number() == nil)
  }

  @Test func notedLinesAreThoseThatRun() throws {
    let (state, functions) = try state(["\n return 1"])
    let (buffer, root) = Sample.record()
    try state.setRecord(buffer)
    state.call(each: functions, [.object(root)]) { _, _ in }
    state.startNotingLines()
    state.call(each: functions, [.object(root)]) { #expect($1.recollection == nil) }
    #expect(state.notedLines()["a"]?.lines == [2])
  }
}
