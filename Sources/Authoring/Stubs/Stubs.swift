import Deliberation
import RuleEngine

/// The files by which lua-language-server knows the rule language: completion, types, and a
/// warning at each name that does not exist.
///
/// ```swift
/// let files = Stubs(law).files // files["mots.lua"], files["entites.lua"]…
/// ```
public struct Stubs {
  /// The files by name; the same law gives the same bytes.
  public let files: [String: String]

  /// The stubs of a rules folder.
  public init(_ law: Law) {
    files = [
      "declarations.lua": Declarations.text, "entites.lua": Self.entites, "mots.lua": Self.mots,
      "parametres.lua": Self.parametres(law),
    ]
  }

  private static let entites: String = {
    let aliases = """
      ---@alias Date string jour, AAAA-MM-JJ
      ---@alias Heure string heure, HH:MM
      """
    return (["---@meta", aliases] + RuleLanguage.objects.map(classe))
      .joined(separator: "\n\n") + "\n"
  }()

  private static func classe(_ objet: RuleObject) -> String {
    let fields = (objet.fields + objet.derived).map { info in
      "---@field \(info.name) \(LuaType.name(info.type)) \(FieldNote.text(info))"
    }
    return (["--- \(objet.meaning)", "---@class (exact) \(objet.name)"] + fields)
      .joined(separator: "\n")
  }

  private static let mots: String =
    (["---@meta"]
    + RuleWord.all.map { word in
      let lines = word.doc.lines.map { "---\($0)" }
      return (lines + ["function \(word.call) end"]).joined(separator: "\n")
    }).joined(separator: "\n\n") + "\n"

  private static func parametres(_ law: Law) -> String {
    let noms = Set(law.parametres.map(\.groupe) + law.calculs.map(\.groupe)).sorted()
    let groupes = noms.map { groupe(law, $0) }
    let champs = noms.map { "---@field \($0) Parametres.\($0)" }
    let racine = ["--- Les paramètres à la date de la séance.", "---@class (exact) Parametres"]
    return (["---@meta", (racine + champs).joined(separator: "\n")] + groupes)
      .joined(separator: "\n\n") + "\n"
  }

  private static func groupe(_ law: Law, _ nom: String) -> String {
    let parametres = law.parametres.filter { $0.groupe == nom }.map { parametre in
      let unite = parametre.unite.map { " (\($0))" } ?? ""
      return "---@field \(parametre.nomCourt) \(LuaType.name(parametre)) "
        + "\(parametre.titre)\(unite)"
    }
    let calculs = law.calculs.filter { $0.groupe == nom }.map { calcul in
      "---@field \(calcul.nomCourt) fun(...): any" + (calcul.titre.map { " \($0)" } ?? "")
    }
    return (["---@class (exact) Parametres.\(nom)"] + parametres + calculs)
      .joined(separator: "\n")
  }
}
