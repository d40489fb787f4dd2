import LuaHost
import RuleEngine
import TestSupport
import Testing

@testable import Authoring

@Suite struct StubsTests {
  private static let rule = """
    return regle { id = "a", titre = "A", articles = { "CGCT L2121-17" },
      gravite = "information", portee = "seance", controle = function() return conforme "a" end }
    """
  private static let parametres = """
    return {
      parametre { nom = "quorum.fraction", titre = "Part requise", unite = "fraction", valeurs = {
        { du = "1996-02-24", valeur = ">1/2", source = "CGCT L2121-17" } } },
      parametre { nom = "delai.jours", titre = "Délai", hors_fenetre = false, valeurs = {
        { du = "1996-02-24", au = "2000-01-01",
          conteste = { { 3, "CGCT L2121-11" }, { 2.5, "CGCT L2121-12" } } } } },
      calcul { nom = "quorum.requis", titre = "Nombre requis", fonction = function() end },
    }
    """

  private func stubs() throws -> Stubs {
    let files = ["a.lua": Self.rule, "parametres/p.lua": Self.parametres]
    return try withFolder(files) { try Stubs(Law(RuleSet(folder: $0))) }
  }

  @Test func theParametersAreTyped() throws {
    #expect(
      try stubs().files["parametres.lua"] == """
        ---@meta

        --- Les paramètres à la date de la séance.
        ---@class (exact) Parametres
        ---@field delai Parametres.delai
        ---@field quorum Parametres.quorum

        ---@class (exact) Parametres.delai
        ---@field jours integer|number|boolean Délai

        ---@class (exact) Parametres.quorum
        ---@field fraction string Part requise (fraction)
        ---@field requis fun(...): any Nombre requis

        """)
  }

  @Test func theEntitiesAreTyped() throws {
    let text = try #require(try stubs().files["entites.lua"])
    for line in [
      "---@class (exact) Procuration",
      "---@field mandant Personne qui donne pouvoir",
      "---@field seances Date[] séances pour lesquelles il vaut",
      "---@field mode \"main_levee\"|\"public\"|\"secret\"|\"sans_vote\" main levée, public, "
        + "secret ou sans vote (CGCT L2121-21 ; présumé : main_levee)",
      "---@field montant number montant (euros)",
      "---@field jours_francs integer jours francs entre l'envoi de la convocation et la séance",
      "---@field est_membre boolean la personne est membre de l'assemblée",
    ] {
      #expect(text.split(separator: "\n").contains { $0 == line }, "\(line)")
    }
  }

  @Test func theWordsAreFunctions() throws {
    let text = try #require(try stubs().files["mots.lua"])
    #expect(
      text.contains(
        """
        --- Dit si une liste note le départ d'une personne en cours de séance.
        ---@param seance Seance
        ---@param personne Personne|Membre
        ---@return boolean parti vrai quand un départ est noté
        function est_parti(seance, personne) end

        """))
  }

  /// The editor runs none of it, but reads it as Lua.
  @Test func everyStubIsLua() throws {
    let state = try LuaState()
    for (name, text) in try stubs().files {
      let functions = text.replacing("\nfunction ", with: "\nlocal function ")
      #expect(try state.load(LuaSource(name: name, text: functions)) == .nil, "\(name)")
    }
  }

  /// Every type that a stub names is one of Lua, or declared by a stub.
  @Test func everyTypeIsDeclared() throws {
    let text = try stubs().files.values.joined(separator: "\n")
    var declared: Set = [
      "string", "integer", "number", "boolean", "table", "any", "function", "nil", "fun", "T",
      "true", "false",
    ]
    for match in text.matches(of: #/---@(?:class|alias) (?:\(exact\) )?([\w.]+)/#) {
      declared.insert(String(match.1))
    }
    let blocks = RuleWord.all.map(\.doc) + Declarations.classes
    var types = blocks.flatMap { $0.params + $0.returns + $0.fields }.map(\.type)
    types += text.matches(of: #/---@field \w+ (\S+)/#).map { String($0.1) }
    for type in types where !type.hasPrefix("\"") && !type.hasPrefix("(\"") {
      let plain = type.replacing(#/"\w+"/#, with: "").replacing(#/\w+: /#, with: "")
      for name in plain.matches(of: #/[\w.]*[A-Za-z][\w.]*/#).map({ String($0.0) }) {
        let bare = name.hasPrefix("...") ? String(name.dropFirst(3)) : name
        #expect(declared.contains(bare), "\(name) in \(type)")
      }
    }
  }
}
