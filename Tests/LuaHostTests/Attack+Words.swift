import LuaHost

extension Attack {
  /// How a run ended, as the header `outcome` says it: `returns VALUES`, `stopped SLOTS`,
  /// `limit SETTING`, `error runtime "MESSAGE"`, `syntax "MESSAGE"`, `undefined global NAME`,
  /// `global write NAME`, `unknown name TYPE.NAME`, `write TYPE.NAME`, `kept variable NAME` or
  /// `spent`.
  static func words(_ result: Result<LuaOutcome, LuaError>) -> String {
    switch result {
    case .success(.returned(let values)): "returns " + values.map(words).joined(separator: ", ")
    case .success(.stopped(let facts)):
      "stopped " + facts.map { "\($0.slot)" }.joined(separator: ", ")
    case .failure(let error): words(error)
    }
  }

  private static func words(_ error: LuaError) -> String {
    switch error.kind {
    case .syntax: "syntax \"\(error.message)\""
    case .runtime: "error runtime \"\(error.message)\""
    case .spent: "spent"
    case .limit(let limit): "limit \(limit.setting)"
    case .undefinedGlobal(let name): "undefined global \(name)"
    case .globalWrite(let name): "global write \(name)"
    case .unknownName(let type, let name): "unknown name \(type).\(name)"
    case .write(let type, let name): "write \(type).\(name)"
    case .keptVariable(let name): "kept variable \(name)"
    }
  }

  private static func words(_ value: LuaValue) -> String {
    switch value {
    case .nil: "nil"
    case .bool(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)".replacing("-nan", with: "nan")
    case .string(let text): text.debugDescription
    case .table(let table): words(table)
    case .function: "function"
    case .object: "object"
    case .list: "list"
    case .nullObject: "null object"
    }
  }

  private static func words(_ table: LuaTable) -> String {
    let fields = zip(table.keys, table.values).map { "\($0) = \(words($1))" }
    return "{" + (table.array.map(words) + fields).joined(separator: ", ") + "}"
  }
}
