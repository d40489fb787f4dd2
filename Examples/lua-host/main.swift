import LuaHost

let types = [RecordType("Order", fields: [RecordField("client"), RecordField("total")])]
var buffer = RecordBuffer(types: types)
let order = buffer.object(0)
buffer.set(order.slot(0), .string("Odile"))  // the total stays unknown

let state = try LuaState(limits: LuaLimits(instructions: 10_000), types: types)
let rules = ["return o.client .. ' ordered'", "return o.total > 100", "while true do end", "o.x = 1"]
for (index, body) in rules.enumerated() {
  let source = LuaSource(name: "rule \(index + 1)", text: "return function(o) \(body) end")
  do {
    guard case .function(let rule) = try state.load(source) else { continue }
    try state.setRecord(buffer)
    print(try state.call(rule, [.object(order)]))
    print("  read:", state.trace.map(\.slot))
  } catch {
    print("\(error.chunk ?? "?"), line \(error.line ?? 0): \(error.message)")
  }
}
