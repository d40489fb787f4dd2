import Deliberation

/// What a parameter reads as on one day.
public enum Resolution: Sendable, Equatable {
  case valeur(ParametreLu)
  /// Readings that disagree, each with its own source.
  case conteste([ParametreLu])
  /// Values by population, when the population is not known.
  case parPopulation([(jusqua: Int?, lu: ParametreLu)])
  /// Values by type of assembly, when the type is not known.
  case parAssemblee([ParametreLu])
  case sansObjet

  public static func == (left: Resolution, right: Resolution) -> Bool {
    left.lus == right.lus
  }

  /// Every value that the parameter may have.
  var lus: [ParametreLu] {
    switch self {
    case .valeur(let lu): [lu]
    case .conteste(let lus): lus
    case .parPopulation(let tranches): tranches.map(\.lu)
    case .parAssemblee(let lus): lus
    case .sansObjet: []
    }
  }
}

/// A parameter value as a verdict cites it.
public struct ParametreLu: Sendable, Equatable {
  public let nom: String
  public let valeur: Scalaire
  /// The window; nil outside all windows.
  public let du: Jour?
  public let au: Jour?
  /// Nil outside all windows.
  public let source: String?
  /// No second source confirms the value.
  public let aVerifier: Bool
  /// Where the text can be read.
  public var lien: String?
  /// The day on which the value was last compared with its text.
  public var verifieLe: Jour?
}

extension Parametre {
  /// Days around an uncertain bound within which both sides are tried.
  static let margeIncertaine = 60

  /// The value on `date` for an assembly so placed. O(windows).
  func resolution(au date: Jour, _ ressort: Ressort) -> Resolution {
    guard let fenetre = fenetres.first(where: { $0.contient(date) }) else {
      return horsFenetre(au: date, ressort)
    }
    if let autre = voisine(de: fenetre, au: date, ressort) {
      let lus = (lus(fenetre, fenetre.contenu, ressort) + autre).uniqued()
      if lus.count > 1 { return .conteste(lus) }
    }
    return resolution(fenetre, fenetre.contenu, ressort)
  }

  private func resolution(
    _ fenetre: Fenetre, _ contenu: Contenu, _ ressort: Ressort
  ) -> Resolution {
    switch contenu {
    case .valeur(let valeur): return .valeur(lu(valeur, fenetre))
    case .conteste(let valeurs): return .conteste(valeurs.map { lu($0, fenetre) })
    case .parPopulation(let tranches):
      guard let population = ressort.population else {
        return .parPopulation(tranches.map { ($0.jusqua, lu($0.valeur, fenetre)) })
      }
      let tranche = tranches.first { population <= $0.jusqua ?? .max }
      return tranche.map { .valeur(lu($0.valeur, fenetre)) } ?? .sansObjet
    case .parAssemblee(let contenus):
      let lectures = contenus.pour(ressort.categorie).map { contenu in
        contenu.map { resolution(fenetre, $0, ressort) } ?? .sansObjet
      }
      return lectures.commune ?? .parAssemblee(lectures.flatMap(\.lus).uniqued())
    }
  }

  private func horsFenetre(au date: Jour, _ ressort: Ressort) -> Resolution {
    guard case .valeur(let valeur) = horsFenetre else { return .sansObjet }
    let dehors = ParametreLu(
      nom: nom, valeur: valeur, du: nil, au: nil, source: nil, aVerifier: false)
    for fenetre in fenetres where fenetre.estIncertaine(pres: date) {
      let lus = ([dehors] + lus(fenetre, fenetre.contenu, ressort.sansPopulation)).uniqued()
      if lus.count > 1 { return .conteste(lus) }
    }
    return .valeur(dehors)
  }

  /// The readings on the other side of an uncertain bound of `fenetre` near `date`.
  private func voisine(
    de fenetre: Fenetre, au date: Jour, _ ressort: Ressort
  ) -> [ParametreLu]? {
    let ressort = ressort.sansPopulation
    for autre in fenetres where autre != fenetre {
      let suit = fenetre.au.map { $0.ajoutant(1) == autre.du } ?? false
      let precede = autre.au.map { $0.ajoutant(1) == fenetre.du } ?? false
      if suit, fenetre.incertaine(.fin, pres: date) || autre.incertaine(.debut, pres: date) {
        return lus(autre, autre.contenu, ressort)
      }
      if precede, fenetre.incertaine(.debut, pres: date) || autre.incertaine(.fin, pres: date) {
        return lus(autre, autre.contenu, ressort)
      }
    }
    guard fenetre.estIncertaine(pres: date), case .valeur(let valeur) = horsFenetre else {
      return nil
    }
    return [
      ParametreLu(nom: nom, valeur: valeur, du: nil, au: nil, source: nil, aVerifier: false)
    ]
  }

  private func lus(
    _ fenetre: Fenetre, _ contenu: Contenu, _ ressort: Ressort
  ) -> [ParametreLu] {
    switch contenu {
    case .valeur(let valeur): return [lu(valeur, fenetre)]
    case .conteste(let valeurs): return valeurs.map { lu($0, fenetre) }
    case .parPopulation(let tranches):
      let population = ressort.population
      return tranches.filter { population ?? 0 <= $0.jusqua ?? .max }
        .prefix(population == nil ? .max : 1).map { lu($0.valeur, fenetre) }
    case .parAssemblee(let contenus):
      return contenus.pour(ressort.categorie).flatMap { contenu in
        contenu.map { lus(fenetre, $0, ressort) } ?? []
      }
    }
  }

  private func lu(_ valeur: Valeur, _ fenetre: Fenetre) -> ParametreLu {
    ParametreLu(
      nom: nom, valeur: valeur.valeur, du: fenetre.du, au: fenetre.au, source: valeur.source,
      aVerifier: valeur.aVerifier, lien: valeur.lien, verifieLe: valeur.verifieLe)
  }
}

extension Parametre.Fenetre {
  func incertaine(_ borne: Parametre.Bornes, pres date: Jour) -> Bool {
    guard bornesIncertaines.contains(borne) else { return false }
    guard let jour = borne == .debut ? du : au else { return false }
    return abs(date - jour) <= Parametre.margeIncertaine
  }

  func estIncertaine(pres date: Jour) -> Bool {
    incertaine(.debut, pres: date) || incertaine(.fin, pres: date)
  }
}

extension [ParametreLu] {
  /// Without those whose value stands before.
  fileprivate func uniqued() -> [ParametreLu] {
    reduce(into: []) { kept, lu in
      if !kept.contains(where: { $0.valeur == lu.valeur }) { kept.append(lu) }
    }
  }
}
