import Deliberation
import LuaHost

/// What is wrong with the declaration of a file, and with the names in its code.
struct NameCheck {
  private let schema: NameSchema
  private let state: LuaState
  private let globals: NameSchema.Globals

  init(_ law: Law) throws(LuaError) {
    schema = NameSchema(law)
    state = try LuaState(prelude: Prelude.sources)
    var globals: NameSchema.Globals = [:]
    for name in state.globals { globals[name] = .some(nil) }
    let libraries = try state.load(Self.libraries).table ?? LuaTable()
    for (name, members) in zip(libraries.keys, libraries.values) {
      globals[name] = members.table?.array.compactMap(\.string)
    }
    self.globals = globals
  }

  /// Gives the names that each library holds.
  private static let libraries = LuaSource(
    name: "lint",
    text: """
      local function noms(t) local n = {} for k in pairs(t) do n[#n + 1] = k end return n end
      return { coroutine = noms(coroutine), math = noms(math), string = noms(string),
        table = noms(table), utf8 = noms(utf8) }
      """)

  /// - Parameters:
  ///   - problems: what loading the file found; nil for a file that loading leaves aside.
  ///   - isRule: the file is to declare a rule.
  func findings(
    in source: LuaSource, problems: [RuleProblem]?, isRule: Bool = false
  ) -> [LintFinding] {
    let main: FunctionListing
    do throws(LuaError) {
      main = try state.listing(of: source).main
    } catch {
      let problem = RuleProblem(.lua(error), fichier: source.name, ligne: error.line)
      return (problems ?? [problem]).map { LintFinding($0, ligne: $0.ligne) }
    }
    let known = problems ?? []
    let id = isRule ? Self.otherId(in: main, of: source) : nil
    var flow = NameFlow(main, schema: schema, globals: globals)
    let faults = flow.faults().filter { fault in !known.contains { $0.tells(fault) } }
    return known.map { LintFinding($0, ligne: Self.line(of: $0, in: main)) }
      + (id.map { [$0] } ?? [])
      + faults.map { LintFinding(kind($0.kind), fichier: source.name, ligne: $0.line) }
  }

  /// The id that the file writes, once, when it is not its name.
  private static func otherId(in main: FunctionListing, of source: LuaSource) -> LintFinding? {
    let ids = main.texts(of: "id")
    let nom = EssaisCheck.stem(source.name, ".lua")
    guard ids.count == 1, ids[0].text != nom else { return nil }
    return LintFinding(.otherId(ids[0].text, nom: nom), fichier: source.name, ligne: ids[0].line)
  }

  /// The line of the field at fault, when the file writes it once; that of the declaration else.
  private static func line(of problem: RuleProblem, in main: FunctionListing) -> Int? {
    switch problem.kind {
    case .badField(let name, _), .unknownField(let name, _):
      let lines = main.lines(of: name)
      return lines.count == 1 ? lines[0] : problem.ligne
    default: return problem.ligne
    }
  }

  private func kind(_ kind: NameFault.Kind) -> LintFinding.Kind {
    switch kind {
    case .undefined(let name):
      .undefined(name, nearest: nearest(to: name, among: globals.keys.sorted()))
    case .unknownMember(let name, let library):
      .unknownField(
        name, type: library, nearest: nearest(to: name, among: (globals[library] ?? nil) ?? []))
    case .globalWrite(let name): .globalWrite(name)
    case .unknownField(let index, let name):
      .unknownField(
        name, type: index.map { schema.kinds[$0].name },
        nearest: index.flatMap { nearest(to: name, among: schema.kinds[$0].names) })
    case .unknownGravite(let text):
      .unknownGravite(
        text, nearest: nearest(to: text, among: Gravite.allCases.map(\.rawValue)))
    }
  }
}

extension LintFinding {
  fileprivate init(_ problem: RuleProblem, ligne: Int?) {
    self.init(.problem(problem.kind), fichier: problem.fichier, ligne: ligne)
  }
}

extension RuleProblem {
  /// Whether loading the file stopped at that very name.
  fileprivate func tells(_ fault: NameFault) -> Bool {
    guard case .lua(let error) = kind, error.line == fault.line else { return false }
    switch (error.kind, fault.kind) {
    case (.undefinedGlobal(let name), .undefined(let other)),
      (.globalWrite(let name), .globalWrite(let other)),
      (.unknownName(_, let name), .unknownField(_, let other)),
      (.unknownName(_, let name), .unknownMember(let other, _)):
      return name == other
    default: return false
    }
  }
}

extension FunctionListing {
  /// The lines where a table of this function is given a field of that name.
  func lines(of field: String) -> [Int] {
    instructions.filter { $0.operation == Operation.setField.rawValue && string($0.b) == field }
      .map(\.line)
  }

  /// The texts that this function writes in a field of that name.
  func texts(of field: String) -> [(text: String, line: Int)] {
    instructions.compactMap { instruction in
      guard instruction.operation == Operation.setField.rawValue, instruction.k,
        string(instruction.b) == field, let text = string(instruction.c)
      else { return nil }
      return (text, instruction.line)
    }
  }
}
