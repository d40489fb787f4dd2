/// One function of a source, as Lua compiled it.
///
/// ```swift
/// for function in listing.main.functions { print(function.line, function.instructions.count) }
/// ```
public struct FunctionListing: Sendable, Equatable {
  /// The line of `function`, from 1; 0 for the source itself.
  public let line: Int
  /// The line of its `end`; 0 for the source itself.
  public let lastLine: Int
  public let instructions: [Instruction]
  /// The variables that it takes from around it, in Lua's order.
  public let upvalues: [Upvalue]
  /// The functions written directly in it, in order.
  public let functions: [FunctionListing]
}

extension FunctionListing {
  /// One instruction of Lua 5.4's virtual machine.
  public struct Instruction: Sendable, Equatable {
    /// The whole word.
    public let code: UInt32
    /// The line that it comes from.
    public let line: Int

    /// Its number among the operations of Lua 5.4.
    public var operation: Int { Int(code & 0x7F) }
    /// Its operand B.
    public var b: Int { Int(code >> 16 & 0xFF) }
  }

  /// A variable that a function takes from around it.
  public struct Upvalue: Sendable, Equatable {
    /// Its name in the source.
    public let name: String
    /// Whether it is a local of the function around, or else one of the upvalues of that.
    public let isLocalAround: Bool
    /// Its register or its index there.
    public let index: Int
  }
}
