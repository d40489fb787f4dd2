/// Writes JSON (RFC 8259) in the order of the calls: the same calls give the same bytes.
///
///     var json = JSONWriter(pretty: false)
///     json.object {
///       $0.member("regle", "quorum-presents")
///       $0.member("faits") { $0.array { $0.int(12) } }
///     }
///     json.text   // {"regle":"quorum-presents","faits":[12]}
public struct JSONWriter: Sendable {
  /// Whether each member and each item stands on its own line, indented by two spaces.
  public let pretty: Bool
  private var written = GrowingBytes()
  private var depth = 0
  private var context = Context.first

  /// What stands just before the next value.
  private enum Context {
    /// The start of the text, of an object or of an array.
    case first
    case key
    case value
  }

  /// A writer of an empty text.
  public init(pretty: Bool) {
    self.pretty = pretty
  }

  /// What was written, in UTF-8. O(n).
  public var bytes: [UInt8] { written.bytes }

  /// What was written; no newline ends it. O(n).
  public var text: String { written.text }

  /// What was written, in UTF-8, which is no more here; nothing is copied.
  mutating func taken() -> [UInt8] {
    written.taken()
  }

  /// Makes room for about so many bytes.
  mutating func reserve(_ count: Int) {
    written.reserve(count)
  }

  /// The value, or the members, that `body` writes, and where their bytes stand.
  mutating func place(of body: (inout JSONWriter) -> Void) -> Range<Int> {
    separate()
    let start = written.count
    // What separates it from the value before is written.
    context = .key
    body(&self)
    return start..<written.count
  }

  /// What `place(of:)` wrote at `place`, once more; the same depth makes the same layout.
  mutating func again(_ place: Range<Int>) {
    separate()
    written.again(place)
    context = .value
  }

  /// An object, whose members `body` writes.
  public mutating func object<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "{"))
    try body(&self)
    close(UInt8(ascii: "}"))
  }

  /// An array, whose items `body` writes.
  public mutating func array<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "["))
    try body(&self)
    close(UInt8(ascii: "]"))
  }

  /// The key of a member; its value is written next.
  public mutating func key(_ name: String) {
    separate()
    append(quoted: name)
    endKey()
  }

  /// The same, of a name that needs no escape.
  mutating func key(plain name: StaticString) {
    separate()
    name.withUTF8Buffer { written.append($0, between: UInt8(ascii: "\"")) }
    endKey()
  }

  /// `null`.
  public mutating func null() {
    constant("null")
  }

  /// `true` or `false`.
  public mutating func bool(_ value: Bool) {
    constant(value ? "true" : "false")
  }

  /// An integer.
  public mutating func int(_ value: Int) {
    guard (0..<10).contains(value) else { return number(String(value)) }
    separate()
    written.append(UInt8(ascii: "0") + UInt8(value))
    context = .value
  }

  /// A number as `text` writes it, unchecked.
  public mutating func number(_ text: String) {
    separate()
    append(text) { $0.append($1) }
    context = .value
  }

  /// One value as `text` writes it, unchecked; it is not laid out again.
  public mutating func json(_ text: String) {
    number(text)
  }

  /// One value as `bytes` write it, unchecked.
  public mutating func written(_ bytes: ArraySlice<UInt8>) {
    separate()
    bytes.withUnsafeBufferPointer { written.append($0) }
    context = .value
  }

  /// Ends the line that a value was written on; another may follow.
  public mutating func endLine() {
    written.append(UInt8(ascii: "\n"))
    context = .first
  }

  /// A text, between quotes.
  public mutating func string(_ value: String) {
    separate()
    append(quoted: value)
    context = .value
  }
}

extension JSONWriter {
  private mutating func open(_ bracket: UInt8) {
    separate()
    written.append(bracket)
    depth += 1
    context = .first
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if context == .value { breakLine() }
    written.append(bracket)
    context = .value
  }

  private mutating func endKey() {
    written.append(UInt8(ascii: ":"))
    if pretty { written.append(UInt8(ascii: " ")) }
    context = .key
  }

  private mutating func constant(_ text: StaticString) {
    separate()
    written.append(text)
    context = .value
  }

  private mutating func separate() {
    if context == .value { written.append(UInt8(ascii: ",")) }
    if pretty, context != .key, depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard pretty else { return }
    written.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { written.append(UInt8(ascii: " ")) }
  }

  private mutating func append(quoted text: String) {
    append(text) { written, utf8 in
      if JSONEscape.isPlain(utf8) {
        written.append(utf8, between: UInt8(ascii: "\""))
      } else {
        written.append(UInt8(ascii: "\""))
        for byte in utf8 {
          if JSONEscape.isNeeded(byte) {
            for byte in JSONEscape.escape(of: byte).utf8 { written.append(byte) }
          } else {
            written.append(byte)
          }
        }
        written.append(UInt8(ascii: "\""))
      }
    }
  }

  /// Has `body` add the UTF-8 of `text`.
  @inline(__always)
  private mutating func append(
    _ text: String, _ body: (inout GrowingBytes, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { body(&written, $0) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { body(&written, $0) } }
  }
}
