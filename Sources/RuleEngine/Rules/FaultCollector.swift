import Deliberation
import LuaHost

/// Reads one declaration field by field and keeps every fault, not only the first.
///
///     var reading = FaultCollector()
///     let titre = reading.read("titre", in: table, text)
///     try reading.end()
struct FaultCollector {
  private(set) var faults: [RuleProblem.Kind] = []

  /// What `field` gives; nil when it throws, and the fault is kept.
  mutating func read<Value>(_ field: () throws(RuleProblem.Kind) -> Value) -> Value? {
    do throws(RuleProblem.Kind) {
      return try field()
    } catch {
      add(error)
      return nil
    }
  }

  /// The same for what `field` gives of `table`.
  mutating func read<Value>(
    _ table: LuaTable, _ field: (LuaTable) throws(RuleProblem.Kind) -> Value
  ) -> Value? {
    read { () throws(RuleProblem.Kind) in try field(table) }
  }

  /// The same for what `field` gives under `name`.
  mutating func read<Value>(
    _ name: String, in table: LuaTable,
    _ field: (String, LuaTable) throws(RuleProblem.Kind) -> Value
  ) -> Value? {
    read { () throws(RuleProblem.Kind) in try field(name, table) }
  }

  /// Keeps `fault`, once; a field that is missing because its name is misspelt is told by that.
  mutating func add(_ fault: RuleProblem.Kind) {
    if !faults.contains(fault), !isMisspelt(fault) { faults.append(fault) }
  }

  private func isMisspelt(_ fault: RuleProblem.Kind) -> Bool {
    guard case .missingField(let name) = fault.orMissing else { return false }
    return faults.contains {
      if case .unknownField(_, let nearest) = $0 { nearest == name } else { false }
    }
  }

  /// Keeps a fault for each key of `table` that is not one of `known`.
  mutating func refuseUnknown(_ known: [String], in table: LuaTable) {
    for name in table.keys where !known.contains(name) {
      add(.unknownField(name, nearest: nearest(to: name, among: known)))
    }
  }

  /// Throws what was kept, if anything.
  func end() throws(RuleFaults) {
    if !faults.isEmpty { throw RuleFaults(kinds: faults) }
  }
}

extension RuleProblem.Kind {
  /// A field that is not as it must be, seen as one that is missing.
  fileprivate var orMissing: RuleProblem.Kind {
    if case .badField(let name, _) = self { .missingField(name) } else { self }
  }
}

/// All that is wrong with one declaration: at least one fault.
struct RuleFaults: Error {
  let kinds: [RuleProblem.Kind]

  /// The faults of the declaration at `ligne` of `fichier`.
  func problems(_ fichier: String, _ ligne: Int?) -> [RuleProblem] {
    kinds.map { RuleProblem($0, fichier: fichier, ligne: ligne) }
  }
}
