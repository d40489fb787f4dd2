import Deliberation

/// The persons whom the text names by their office.
enum OfficeHolders {
  /// Gives the mandataire « M. le Maire » the name of the one member whom the text calls maire,
  /// « Mme la Présidente » that of the member who presides; the place still shows the words as
  /// written. O(procurations × members).
  static func name(in sheet: inout FactSheet) {
    guard let procurations = sheet.seance.procurations else { return }
    let annuaire = Annuaire(sheet.seance)
    for (index, procuration) in procurations.enumerated() {
      guard let office = procuration.mandataire,
        case .membre(let member) = holder(of: office, sheet.seance, annuaire),
        let membre = sheet.seance.membres?[member]
      else { continue }
      let name = [membre.civilite, membre.nom_complet].compactMap { $0 }.joined(separator: " ")
      sheet.seance.procurations?[index].mandataire = Personne(name)
      sheet.revalue("procurations[\(index)].mandataire", .texte(name))
    }
  }

  /// The member who is maire; for « Mme la Présidente », the one who presides the séance.
  private static func holder(
    of office: Personne, _ seance: Seance, _ annuaire: Annuaire
  ) -> Appariement? {
    let text = FoldedText(office.ecrit)
    guard let match = pattern.first(in: text) else { return nil }
    return match[1] == nil ? annuaire.cherche(office) : seance.president.map(annuaire.cherche)
  }

  private static let pattern = Pattern(
    #"\A(?:(?:m\.|mr|mme|monsieur|madame) )?(?:l[ea] )?(?:maire|(presidente?))\z"#)
}
