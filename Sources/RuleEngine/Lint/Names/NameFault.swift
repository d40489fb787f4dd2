/// A name that is wrong in the code of a file, whether that code is ever run or not.
struct NameFault: Hashable, Sendable {
  let line: Int
  let kind: Kind

  enum Kind: Hashable, Sendable {
    case undefined(name: String)
    case globalWrite(name: String)
    /// The kind in the schema; nil for a list.
    case unknownField(kind: Int?, name: String)
    /// A library has no such name.
    case unknownMember(name: String, library: String)
    case unknownGravite(String)
  }
}
