import LuaHost

/// The Lua that gives rules their words; compiled into the program.
enum Prelude {
  static let sources = [
    source("issues.lua", PackageResources.issues_lua),
    source("regles.lua", PackageResources.regles_lua),
    source("personnes.lua", PackageResources.personnes_lua),
  ]

  private static func source(_ name: String, _ bytes: [UInt8]) -> LuaSource {
    LuaSource(name: name, text: String(decoding: bytes, as: UTF8.self))
  }
}
