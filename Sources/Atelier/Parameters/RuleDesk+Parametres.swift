import RuleEngine

extension RuleDesk {
  /// The parameter of that name.
  func parametre(_ nom: String) -> Parametre? {
    law.parametres.first { $0.nom == nom }
  }

  /// Writes a value in the file of the parameter, as a person would, and puts it in force.
  func add(
    to nom: String, du: String, valeur: String, source: String, auteur: String, motif: String
  ) throws(SaveRefused) {
    guard let parametre = parametre(nom) else { throw .badValue(.unknownParameter) }
    let value: NewValue
    do throws(NewValueFault) {
      value = try NewValue(du: du, valeur: valeur, source: source, for: parametre)
    } catch {
      throw .badValue(error)
    }
    guard let file = text(of: parametre) else { throw .unknownFile }
    guard let changed = ParameterText(file.text).adding(value, to: nom) else {
      throw .badValue(.notPlain)
    }
    try replace(file, by: changed, auteur: auteur, motif: motif)
  }
}
