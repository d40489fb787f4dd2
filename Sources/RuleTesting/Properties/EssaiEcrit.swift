import LuaHost
import RuleEngine

/// A séance written as a case, to be copied into a file of essais.
public struct EssaiEcrit: Sendable, Equatable {
  /// Its place in a property.
  public enum Place: Sendable {
    case seule
    case avant
    case apres
  }

  public let place: Place
  /// In the order in which they are written.
  private let champs: [Champ]

  private struct Champ: Sendable, Equatable {
    let nom: String
    let texte: String
  }

  init(_ place: Place, _ tirage: Tirage, attend: Resultat, _ gravite: Gravite?) {
    self.place = place
    let faits = tirage.table
    let noms = Self.ordre.filter(faits.keys.contains)
    let autres = faits.keys.filter { !Self.ordre.contains($0) && $0 != "inconnu" }
    let dits = noms + autres + ["inconnu"]
    champs =
      dits.compactMap { nom in
        faits[nom].map { Champ(nom: nom, texte: LuaSourceText.text($0)) }
      }
      + [Champ(nom: "attend", texte: LuaSourceText.quoted(attend.rawValue))]
      + (gravite.map { [Champ(nom: "gravite", texte: LuaSourceText.quoted($0.rawValue))] } ?? [])
  }

  /// As files of essais put them.
  private static let ordre = [
    "date", "population", "en_exercice", "effectif_legal", "presents", "procurations",
    "convocation", "nombres", "vote",
  ]

  /// The entry, in lines of 96 columns at most where its values allow it; the last ends with the
  /// comma that parts it from the next.
  public func lignes(titre: String) -> [String] {
    let mots =
      [LuaSourceText.quoted(titre)]
      + champs.map { "\(LuaSourceText.key($0.nom)) = \($0.texte)" }
    var lignes: [String] = []
    var ligne = "{ "
    for (rang, mot) in mots.enumerated() {
      let suite = mot + (rang == mots.count - 1 ? " }," : ",")
      if ligne.count > 2, ligne.count + suite.count > 95 {
        lignes.append(ligne)
        ligne = "  " + suite
      } else {
        ligne += (ligne.count > 2 ? " " : "") + suite
      }
    }
    return lignes + [ligne]
  }
}

extension ContreExemple {
  /// The séances as cases. The one that should have another verdict expects it, and fails, where
  /// the property tells which; the others expect what was obtained.
  public func essais(_ attendu: Propriete.Attendu) -> [EssaiEcrit] {
    func obtenu(_ place: EssaiEcrit.Place, _ juge: Juge) -> EssaiEcrit {
      EssaiEcrit(place, juge.tirage, attend: juge.obtenu.resultat, juge.obtenu.gravite)
    }
    guard let apres else {
      guard case .parmi(let issues) = attendu, issues.count == 1, let issue = issues.first else {
        return [obtenu(.seule, avant)]
      }
      return [EssaiEcrit(.seule, avant.tirage, attend: issue, nil)]
    }
    var (voulue, gravite) = (avant.obtenu.resultat, avant.obtenu.gravite)
    if case .parmi(let issues) = attendu {
      gravite = nil
      voulue = issues.count == 1 ? issues.first ?? voulue : apres.obtenu.resultat
    }
    return [
      obtenu(.avant, avant), EssaiEcrit(.apres, apres.tirage, attend: voulue, gravite),
    ]
  }
}
