import LuaHost

/// What to write instead, in French.
enum LuaHintPhrase {
  static func text(_ hint: LuaHint) -> String {
    switch hint {
    case .indexedNil(let name): "\(value(name)) ; vérifiez ce nom"
    case .calledNil(let name?): "aucune fonction ne s'appelle « \(name) »"
    case .calledNil(nil): "ce qui est appelé n'est pas une fonction"
    case .comparedNil: "l'une des deux valeurs n'existe pas"
    case .computedNil(let name), .joinedNil(let name): value(name)
    case .missingEnd(let opener?, let line?):
      "ajoutez « end » pour fermer « \(opener) », ouvert ligne \(line)"
    case .missingEnd: "ajoutez « end »"
    case .missingClosing(let sign, let opener?, let line?):
      "ajoutez « \(sign) » pour fermer « \(opener) », ouvert ligne \(line), ou une virgule avant"
    case .missingClosing(let sign, _, _): "ajoutez « \(sign) », ou une virgule avant"
    case .assignmentForComparison: "pour comparer, écrivez « == »"
    case .comparisonForAssignment: "pour donner une valeur, écrivez « = »"
    case .foreignOperator(let sign, let lua): "au lieu de « \(sign) », écrivez « \(lua) »"
    case .foreignSign: "entourez les textes de guillemets droits (\")"
    case .unfinishedString: "fermez le texte par un guillemet, sur la même ligne"
    }
  }

  private static func value(_ name: String?) -> String {
    name.map { "« \($0) » n'a pas de valeur ici" } ?? "une valeur manque ici"
  }
}
