import LuaHost
import RuleEngine

/// The parameters and calculs that read otherwise under one law than under the other.
struct ChangedParameters {
  /// `quorum.fraction`, `quorum.requis`.
  private(set) var noms: Set<String>

  init(_ avant: Law, _ apres: Law) {
    let before = Self.values(avant)
    let after = Self.values(apres)
    noms = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    let calculsBefore = Self.calculs(avant)
    let calculsAfter = Self.calculs(apres)
    let groups = Set(noms.map(Self.group))
    // A calcul reads its file, and the parameters of its group.
    noms.formUnion(
      Set(calculsBefore.keys).union(calculsAfter.keys).filter { nom in
        calculsBefore[nom] != calculsAfter[nom] || groups.contains(Self.group(nom))
      })
  }

  /// Whether a rule of those names may read one.
  func touch(_ rule: NamesOfRule) -> Bool {
    guard !noms.isEmpty else { return false }
    return rule.makesUpNames
      || noms.contains { nom in
        let parts = nom.split(separator: ".").map(String.init)
        return parts.allSatisfy(rule.mention)
      }
  }

  /// What each parameter reads as; where it is declared, and when it was last compared with its
  /// text, change no verdict.
  private static func values(_ law: Law) -> [String: Parametre] {
    Dictionary(
      law.parametres.map { ($0.nom, $0.sansPlace) }, uniquingKeysWith: { first, _ in first })
  }

  /// The files in which each calcul may be declared: those that write its name, or all when it is
  /// worked out.
  private static func calculs(_ law: Law) -> [String: [String]] {
    let sources = law.ruleSet.parametres.map(\.text).filter { $0.contains("calcul") }
    return Dictionary(
      law.calculs.map { calcul in
        let named = sources.filter { $0.contains(calcul.nom) }
        return (calcul.nom, named.isEmpty ? sources : named)
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func group(_ nom: String) -> Substring {
    nom.prefix { $0 != "." }
  }
}
