import Deliberation

extension Leviers {
  /// The ways to move the value of one fact, by its type.
  func valeurs(_ fait: Fait) -> [Levier] {
    guard let chemin = Chemin(fait.chemin), let type = chemin.info?.type else { return [] }
    let value = chemin.value(in: seance)
    switch (value.isKnown || !fait.presume ? value : fait.valeur?.fieldValue ?? .unknown, type) {
    case (.date(let jour), .date): return jours(fait, jour)
    case (.integer(let nombre), .integer): return nombres(fait, nombre) + cibles(fait, value)
    case (.euros, .euros), (.number, .number): return cibles(fait, value)
    case (.boolean(let flag), .boolean): return [remplace(fait, .boolean(!flag))]
    case (.text(let mot), .choice(let mots)):
      return mots.filter { $0 != mot }.map { remplace(fait, .text($0)) }
    case (.person(let personne), .person): return personnes(fait, personne)
    default: return []
    }
  }

  private func jours(_ fait: Fait, _ jour: Jour) -> [Levier] {
    [-1, 1].map { sens in
      Levier(fait.chemin, pas: Self.etendue, estDate: true) { pas, autre in
        let apres = jour.ajoutant(sens * pas)
        guard apres >= Evaluator.origine, autre.remplace(fait.chemin, par: .date(apres)) else {
          return nil
        }
        return Changement(
          .jours, fait.chemin, .texte(jour.description), .texte(apres.description),
          nombre: sens * pas)
      }
    }
  }

  private func nombres(_ fait: Fait, _ nombre: Int) -> [Levier] {
    [-1, 1].map { sens in
      Levier(fait.chemin, pas: Self.etendue) { pas, autre in
        let apres = nombre + sens * pas
        guard apres >= 0, autre.remplace(fait.chemin, par: .integer(apres)) else { return nil }
        return Changement(
          .nombre, fait.chemin, .entier(nombre), .entier(apres), nombre: sens * pas)
      }
    }
  }

  private func remplace(_ fait: Fait, _ value: FieldValue) -> Levier {
    let avant = fait.presume ? fait.valeur : Chemin(fait.chemin)?.value(in: seance).scalar
    return Levier(fait.chemin) { [self] _, autre in
      guard autre.remplace(fait.chemin, par: value) else { return nil }
      return Changement(
        .valeur, fait.chemin, avant, value.scalar, personne: membre(fait.chemin))
    }
  }

  /// The name of the member whose fact it is.
  private func membre(_ chemin: String) -> String? {
    guard chemin.hasPrefix("membres["), let rang = Chemin(chemin)?.rang else { return nil }
    return seance.membres?[rang].nom_complet
  }

  /// Amounts and counts that the law or another fact gives, nearest first, then those that make
  /// up a difference between two of them.
  private func cibles(_ fait: Fait, _ value: FieldValue) -> [Levier] {
    guard let avant = value.centimes else { return [] }
    let lues = (parametres.map(\.valeur.fieldValue) + faits.compactMap(\.valeur?.fieldValue))
      .compactMap(\.centimes).uniqued().prefix(12)
    let ecarts = lues.flatMap { gauche in lues.map { avant + gauche - $0 } }
    // What steps reach is left to them, so that the least change is found.
    let proches = value.estEntier ? Self.etendue * 100 : 0
    let apres = (Array(lues) + ecarts).uniqued()
      .filter { $0 >= 0 && abs($0 - avant) > proches }
      .sorted { (abs($0 - avant), $0) < (abs($1 - avant), $1) }
    return apres.compactMap { value.pareil(centimes: $0) }.map { remplace(fait, $0) }
  }

  /// The pouvoirs of one mandataire are alike.
  private func cle(_ fait: Fait, _ personne: Personne) -> String {
    guard fait.chemin.hasSuffix("].mandataire") else { return fait.chemin }
    if case .membre(let rang) = annuaire.cherche(personne) { return "mandataire \(rang)" }
    return "mandataire \(personne.ecrit)"
  }

  /// Members in the room who could stand in the place of `personne`.
  private func personnes(_ fait: Fait, _ personne: Personne) -> [Levier] {
    guard !fait.chemin.hasSuffix("mandant"), !fait.chemin.hasSuffix("president") else { return [] }
    let presents = (seance.membres ?? []).filter { $0.presence == .present }.map(\.nom_complet)
    return presents.filter { $0 != personne.ecrit }.prefix(30).map { nom in
      Levier(cle(fait, personne)) { _, autre in
        guard autre.remplace(fait.chemin, par: .person(Personne(nom))) else { return nil }
        return Changement(.personne, fait.chemin, .texte(personne.ecrit), .texte(nom))
      }
    }
  }
}

extension FieldValue {
  fileprivate var estEntier: Bool {
    if case .integer = self { true } else { false }
  }

  /// A number in hundredths; nil for the others.
  fileprivate var centimes: Int? {
    switch self {
    case .euros(let value): value.centimes
    case .integer(let value): value.magnitude < 1_000_000_000_000 ? value * 100 : nil
    case .number(let value): value.magnitude < 1e12 ? Int((value * 100).rounded()) : nil
    default: nil
    }
  }

  /// A number of the same type; nil when it cannot be that.
  fileprivate func pareil(centimes: Int) -> FieldValue? {
    switch self {
    case .euros: .euros(Euros(centimes: centimes))
    case .integer: centimes % 100 == 0 ? .integer(centimes / 100) : nil
    case .number: .number(Double(centimes) / 100)
    default: nil
    }
  }
}

extension [Int] {
  /// Each once, where it first stands.
  fileprivate func uniqued() -> [Int] {
    var seen: Set<Int> = []
    return filter { seen.insert($0).inserted }
  }
}
