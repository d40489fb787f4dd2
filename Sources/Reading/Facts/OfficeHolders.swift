import Deliberation

/// The persons whom the text names by their office.
enum OfficeHolders {
  /// Gives the mandataire « M. le Maire » the name of the one member whom the text calls maire;
  /// the place still shows the words as written.
  static func name(in sheet: inout FactSheet) {
    guard let procurations = sheet.seance.procurations else { return }
    let annuaire = Annuaire(sheet.seance)
    for (index, procuration) in procurations.enumerated() {
      guard let mandataire = procuration.mandataire, isOffice(mandataire),
        case .membre(let member) = annuaire.cherche(mandataire),
        let membre = sheet.seance.membres?[member]
      else { continue }
      let name = [membre.civilite, membre.nom_complet].compactMap { $0 }.joined(separator: " ")
      sheet.seance.procurations?[index].mandataire = Personne(name)
      sheet.revalue("procurations[\(index)].mandataire", .texte(name))
    }
  }

  private static func isOffice(_ personne: Personne) -> Bool {
    let text = FoldedText(personne.ecrit)
    return pattern.occurs(in: text, text.all)
  }

  private static let pattern = Pattern(
    #"\A(?:(?:m\.|mr|mme|monsieur|madame) )?(?:l[ea] )?maire\z"#)
}
