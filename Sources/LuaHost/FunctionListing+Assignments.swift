extension FunctionListing {
  /// An assignment to an upvalue.
  public struct Assignment: Sendable, Equatable {
    public let upvalue: Upvalue
    public let line: Int
  }

  /// `SETUPVAL` of Lua 5.4: operand B is the upvalue assigned.
  private static let setUpvalue = 10
  /// The name of what a loaded function counts its instructions in: see `metered.c`.
  private static let meter = "(meter)"

  /// The assignments to its upvalues, made by itself or by functions within. Linear in the number
  /// of instructions, times how deep functions stand within each other.
  public func assignments() -> [Assignment] {
    let own = instructions.compactMap { instruction -> Assignment? in
      guard instruction.operation == Self.setUpvalue, instruction.b < upvalues.count,
        upvalues[instruction.b].name != Self.meter
      else { return nil }
      return Assignment(upvalue: upvalues[instruction.b], line: instruction.line)
    }
    let within = functions.flatMap { $0.assignments() }.compactMap { assignment -> Assignment? in
      let upvalue = assignment.upvalue
      guard !upvalue.isLocalAround, upvalue.index < upvalues.count else { return nil }
      return Assignment(upvalue: upvalues[upvalue.index], line: assignment.line)
    }
    return own + within
  }
}
