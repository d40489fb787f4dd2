/// One function of a source, as Lua compiled it.
///
/// ```swift
/// for function in listing.main.functions { print(function.line, function.constants) }
/// ```
public struct FunctionListing: Sendable, Equatable {
  /// The line of `function`, from 1; 0 for the source itself.
  public let line: Int
  /// The line of its `end`; 0 for the source itself.
  public let lastLine: Int
  /// How many named parameters it has; they are its first registers.
  public let parameterCount: Int
  /// How many registers it uses, from 0.
  public let registerCount: Int
  public let instructions: [Instruction]
  /// The values written in it, in Lua's order: instructions name them by index.
  public let constants: [Constant]
  /// The variables that it takes from around it, in Lua's order.
  public let upvalues: [Upvalue]
  /// Its variables, in the order of their declarations.
  public let locals: [Local]
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
    /// Its operand A.
    public var a: Int { Int(code >> 7 & 0xFF) }
    /// Its operand B.
    public var b: Int { Int(code >> 16 & 0xFF) }
    /// Its operand C.
    public var c: Int { Int(code >> 24 & 0xFF) }
    /// Its flag k: mostly, whether operand C is the index of a constant.
    public var k: Bool { code >> 15 & 1 != 0 }
    /// Its operand Bx, which takes the place of B, C and k.
    public var bx: Int { Int(code >> 15) }
    /// How many instructions a jump skips after its own; negative to go back.
    public var jump: Int { Int(code >> 7) - 0xFF_FFFF }
  }

  /// A value written in a function.
  public enum Constant: Sendable, Equatable {
    case `nil`
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
  }

  /// A variable of a function.
  public struct Local: Sendable, Equatable {
    /// Its name in the source; in parentheses for those that Lua keeps for loops.
    public let name: String
    /// The instructions, by index, in which it lives: from the one after its declaration.
    public let scope: Range<Int>
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
