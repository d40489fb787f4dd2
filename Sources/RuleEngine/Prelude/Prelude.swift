import LuaHost

/// The Lua that gives rules their words; compiled into the program.
enum Prelude {
  /// The words that declare rules and parameters, and the arithmetic of the law.
  static let declarations = [source("regles.lua", PackageResources.regles_lua)]

  /// All the words of a rule.
  static let sources =
    [
      source("phrases.lua", PackageResources.phrases_lua),
      source("issues.lua", PackageResources.issues_lua),
      source("listes.lua", PackageResources.listes_lua),
      source("personnes.lua", PackageResources.personnes_lua),
      source("registre.lua", PackageResources.registre_lua),
    ] + declarations

  private static func source(_ name: String, _ bytes: [UInt8]) -> LuaSource {
    LuaSource(name: name, text: String(decoding: bytes, as: UTF8.self))
  }
}
