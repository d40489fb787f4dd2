/// Reads the bytes that `lua_dump` writes (`ldump.c` of Lua 5.4), from the first to the last.
struct ChunkReader {
  /// The bytes are not those of this Lua.
  enum Fault: Error { case notThisLua }

  private static let signature: [UInt8] =
    Array("\u{1B}Lua".utf8) + [0x54, 0, 0x19, 0x93, 13, 10, 0x1A, 10, 4, 8, 8]
  /// In the bytes of line steps: the line stands in the table of lines.
  private static let absolute: Int8 = -0x80

  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// The format and the sizes of numbers; then an integer, a number and a count of upvalues.
  mutating func header() throws(Fault) {
    for expected in Self.signature where try byte() != expected { throw .notThisLua }
    try skip(8 + 8 + 1)
  }

  /// A function, and the name of its source: empty when it is that of the function around.
  mutating func function() throws(Fault) -> (source: String, FunctionListing) {
    let source = try text()
    let line = try size()
    let lastLine = try size()
    let parameterCount = Int(try byte())
    try skip(1)  // whether it takes any number of arguments
    let registerCount = Int(try byte())
    let codes = try array { r throws(Fault) in try r.load(UInt32.self) }
    let constants = try array { reader throws(Fault) in try reader.constant() }
    let places = try array { reader throws(Fault) in try reader.place() }
    let functions = try array { reader throws(Fault) in try reader.function().1 }
    let lines = try lines(from: line)
    let locals = try array { reader throws(Fault) in try reader.local() }
    let names = try array { reader throws(Fault) in try reader.text() }
    guard lines.count == codes.count, names.count == places.count else { throw .notThisLua }
    let listing = FunctionListing(
      line: line, lastLine: lastLine, parameterCount: parameterCount,
      registerCount: registerCount,
      instructions: zip(codes, lines).map { .init(code: $0, line: $1) }, constants: constants,
      upvalues: zip(names, places).map {
        .init(name: $0, isLocalAround: $1.isLocal, index: $1.index)
      },
      locals: locals, functions: functions)
    return (source, listing)
  }

  private mutating func skip(_ count: Int) throws(Fault) {
    guard count >= 0, count <= bytes.count - offset else { throw .notThisLua }
    offset += count
  }

  private mutating func load<T: BitwiseCopyable>(_ type: T.Type) throws(Fault) -> T {
    let start = offset
    try skip(MemoryLayout<T>.size)
    return bytes.loadUnaligned(fromByteOffset: start, as: type)
  }

  private mutating func byte() throws(Fault) -> UInt8 { try load(UInt8.self) }

  /// Seven bits a byte, the highest first; the last byte has its top bit set.
  private mutating func size() throws(Fault) -> Int {
    var value = 0
    while true {
      let next = try byte()
      guard value < 1 << 48 else { throw .notThisLua }
      value = value << 7 | Int(next & 0x7F)
      if next & 0x80 != 0 { return value }
    }
  }

  /// Its size is one more than its length; 0 for none.
  private mutating func text() throws(Fault) -> String {
    let length = max(0, try size() - 1)
    let start = offset
    try skip(length)
    return String(decoding: bytes[start..<start + length], as: UTF8.self)
  }

  private mutating func array<T>(
    _ element: (inout ChunkReader) throws(Fault) -> T
  ) throws(Fault) -> [T] {
    let count = try size()
    guard count <= bytes.count - offset else { throw .notThisLua }
    var elements: [T] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try element(&self)) }
    return elements
  }

  private mutating func constant() throws(Fault) -> FunctionListing.Constant {
    switch try byte() {
    case 0x00: return .nil
    case 0x01: return .bool(false)
    case 0x11: return .bool(true)
    case 0x03: return .integer(Int(try load(Int64.self)))
    case 0x13: return .number(try load(Double.self))
    case 0x04, 0x14: return .string(try text())  // a short one, a long one
    default: throw .notThisLua
    }
  }

  private mutating func place() throws(Fault) -> (isLocal: Bool, index: Int) {
    let isLocal = try byte() != 0
    let index = Int(try byte())
    try skip(1)
    return (isLocal, index)
  }

  /// The line of each instruction: a step from that of the one before, or a line of its own.
  private mutating func lines(from first: Int) throws(Fault) -> [Int] {
    let steps = try array { reader throws(Fault) in try reader.load(Int8.self) }
    var own: [Int: Int] = [:]
    for _ in 0..<(try size()) {
      let instruction = try size()
      own[instruction] = try size()
    }
    var line = first
    return steps.enumerated().map { index, step in
      line = step == Self.absolute ? own[index] ?? line : line + Int(step)
      return line
    }
  }

  /// Its name, the instruction from which it lives and the one where it ends.
  private mutating func local() throws(Fault) -> FunctionListing.Local {
    let name = try text()
    let (start, end) = try (size(), size())
    guard start <= end else { throw .notThisLua }
    return .init(name: name, scope: start..<end)
  }
}
