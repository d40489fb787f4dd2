import Deliberation
import LuaHost

/// What a rule can name: the words of the prelude and the objects of the record.
public enum RuleLanguage {
  /// The Lua in which the words of rules are written, each under its comment.
  public static var sources: [LuaSource] { Prelude.sources }

  /// The objects that rules read, the séance first.
  public static let objects: [RuleObject] = FactSchema.seance.kinds.map { kind in
    RuleObject(
      name: kind.name, meaning: kind.meaning, fields: Array(kind.infos.prefix(kind.stored)),
      derived: Array(kind.infos.dropFirst(kind.stored)))
  }
}

/// A kind of object that rules read.
public struct RuleObject: Sendable {
  /// The same in Lua and in JSON.
  public let name: String
  /// What it is, in French.
  public let meaning: String
  /// Those that a document may tell.
  public let fields: [FieldInfo]
  /// Those worked out from others.
  public let derived: [FieldInfo]
}
