import Deliberation
import LuaHost

/// The register as it stands in a record, after the séance and its parameters.
struct HistoireEncodee: Sendable {
  /// What rules of one window are given.
  struct Vue: Sendable {
    /// The object `registre`.
    let racine: Block
    /// Its séances; nil when the one that is judged has no date: there is no window around it.
    let liste: Block?
    /// Which of `HistoireEncodee.actes` it lists.
    let actes: Range<Int>
  }

  /// The séances of the widest window, each as it was encoded, in order.
  let actes: [EncodedSeance]
  private let vues: [Vue]
  private let fenetres: [FenetreRegistre]

  /// - Parameter vues: one for each of `fenetres`.
  init(actes: [EncodedSeance], vues: [Vue], fenetres: [FenetreRegistre]) {
    self.actes = actes
    self.vues = vues
    self.fenetres = fenetres
  }

  /// What rules of that window are given.
  func vue(_ fenetre: FenetreRegistre) -> Vue? {
    fenetres.firstIndex(of: fenetre).map { vues[$0] }
  }

  /// Whether a fact is one of the register.
  func contient(_ fact: FactID) -> Bool {
    fact.slot >= vues.first?.racine.start ?? Int.max
  }

  /// The index in `actes` of the one that holds `fact`; nil for the object `registre` itself,
  /// which is written before them all. O(log acts).
  func acte(de fact: FactID) -> Int? {
    var (low, high) = (0, actes.count)
    while low < high {
      let middle = (low + high) / 2
      if actes[middle].root.start <= fact.slot { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}

/// The register as the rule of one window sees it.
struct HistoireVue: Sendable {
  let histoire: HistoireEncodee
  let vue: HistoireEncodee.Vue

  /// The path of a fact of the register: `registre.seances[3].date`.
  func chemin(_ fact: FactID) -> String {
    guard let index = histoire.acte(de: fact) else { return "registre.seances" }
    return "\(chemin(index)).\(histoire.actes[index].place(of: fact).chemin)"
  }

  func chemin(_ index: Int) -> String {
    "registre.seances[\(index - vue.actes.lowerBound)]"
  }

  /// The acts of which `facts` tell something, in order.
  func regardes(_ facts: ArraySlice<FactID>) -> [ActeRegarde] {
    Set(facts.filter(histoire.contient).compactMap(histoire.acte)).sorted().map { index in
      let seance = histoire.actes[index].valeurs
      return ActeRegarde(chemin: chemin(index), id: seance.id, date: seance.date)
    }
  }

  /// The facts of the register as a verdict cites them: those of each act together, in order.
  func faits(_ facts: ArraySlice<FactID>) -> [Fait] {
    let parActe = Dictionary(grouping: facts.filter(histoire.contient)) { histoire.acte(de: $0) }
    let liste =
      parActe[nil] == nil
      ? []
      : [
        Fait(
          chemin: "registre.seances", valeur: .entier(vue.actes.count), presume: false, extrait: nil
        )
      ]
    return liste
      + parActe.keys.compactMap { $0 }.sorted().flatMap { index in
        let trace = Trace(
          hypotheses: [], facts: (parActe[index] ?? [])[...], encoded: histoire.actes[index])
        return trace.faits.map { $0.sous(chemin(index)) }
      }
  }
}

extension Fait {
  /// The same fact of what stands at `debut`.
  fileprivate func sous(_ debut: String) -> Fait {
    Fait(chemin: "\(debut).\(chemin)", valeur: valeur, presume: presume, extrait: extrait)
  }
}

/// What a record holds besides the séance: the register, and which windows of it rules declare.
struct Histoire: Sendable {
  let registre: Registre
  /// Each once; at least one.
  let fenetres: [FenetreRegistre]

  /// The séances of the widest window around `date`.
  func seances(autour date: Jour) -> [Seance] {
    let jours = fenetres.map { $0.jours(autour: date) }
    return registre.seances(
      du: jours.map(\.lowerBound).min() ?? date, au: jours.map(\.upperBound).max() ?? date)
  }

  /// Which of `seances`, in order of date, are in that window around `date`.
  func rangs(_ fenetre: FenetreRegistre, autour date: Jour, in seances: [Seance]) -> Range<Int> {
    let jours = fenetre.jours(autour: date)
    let debut = seances.firstIndex { $0.date.map(jours.contains) ?? false } ?? 0
    return debut..<(debut + seances.count { $0.date.map(jours.contains) ?? false })
  }
}
