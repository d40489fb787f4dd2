import Deliberation

/// Looks for the least changes of a séance after which a rule finds no fault.
///
/// Every candidate is a séance that the rule judges. One fact is moved by ever more steps, then
/// two facts together, then pouvoirs of several members, all that the document leaves out, and at
/// last what an assembly hardly moves. O(evaluations), at most `bound` of them.
struct Recherche {
  /// The most evaluations.
  static let bound = 2_000
  /// The most alternatives.
  static let most = 3
  /// The most steps of two facts moved together.
  private static let pasEnsemble = 16

  private let seance: Seance
  private let juge: (Seance) -> Verdict?
  private(set) var evaluations = 0
  private var limite = Recherche.bound
  private(set) var trouvees: [Alternative] = []

  /// - Parameter juge: the verdict of the rule on a séance; nil when it judges none such.
  init(_ seance: Seance, juge: @escaping (Seance) -> Verdict?) {
    self.seance = seance
    self.juge = juge
  }

  mutating func cherche(_ leviers: Leviers) {
    let demandes = demandes(Dons(seance, item: leviers.item, lus: leviers.faits.map(\.chemin)))
    let ordinaires = leviers.ordinaires + demandes.flatMap(donne)
    avec(Self.bound / 2) { $0.unParUn(ordinaires) }
    avec(Self.bound * 3 / 4) { $0.deuxParDeux(ordinaires) }
    avec(Self.bound * 5 / 6) { $0.tousLesPouvoirs(leviers.pouvoirs) }
    avec(Self.bound * 7 / 8) { $0.tousLesDons(demandes) }
    avec(Self.bound) { $0.unParUn(leviers.derniers) }
  }

  /// Takes a step of the search when the ones before found nothing, up to `limite` evaluations
  /// in all: each step leaves some to the next.
  private mutating func avec(_ limite: Int, _ etape: (inout Recherche) -> Void) {
    guard trouvees.isEmpty else { return }
    self.limite = limite
    etape(&self)
  }

  private var estEpuisee: Bool { evaluations >= limite || trouvees.count >= Self.most }

  private mutating func verdict(_ autre: Seance) -> Verdict? {
    guard evaluations < limite, autre.date.map({ $0 >= Evaluator.origine }) ?? true else {
      return nil
    }
    evaluations += 1
    return juge(autre)
  }

  /// Whether the moves turn the manquement round; if so they are kept. The last are made first:
  /// values are set before lists lose or gain items, so that paths stay true.
  private mutating func essaie(_ gestes: [(levier: Levier, pas: Int)]) -> Bool {
    var autre = seance
    var changements: [Changement] = []
    for (levier, pas) in gestes.reversed() {
      guard let changement = levier.pousse(pas, &autre) else { return false }
      changements.insert(changement, at: 0)
    }
    guard let verdict = verdict(autre) else { return false }
    // Without the pouvoirs at fault, a rule on pouvoirs may have nothing left to judge.
    let estVide =
      verdict.resultat == .sans_objet && changements.allSatisfy { $0.genre == .pouvoirs }
    guard verdict.resultat == .conforme || estVide else { return false }
    trouvees.append(
      Alternative(changements: changements, resultat: verdict.resultat, seance: autre))
    return true
  }

  private mutating func unParUn(_ leviers: [Levier]) {
    var trouves: Set<String> = []
    for pas in 1...max(1, leviers.map(\.pas).max() ?? 1) {
      for levier in leviers where pas <= levier.pas && !trouves.contains(levier.cle) {
        guard !estEpuisee else { return }
        guard essaie([(levier, pas)]) else { continue }
        trouves.insert(levier.cle)
        if levier.estDate { noteBorne(levier, pas) }
      }
    }
  }

  /// Whether a date may be moved further than it has to.
  private mutating func noteBorne(_ levier: Levier, _ pas: Int) {
    for plus in pas + 1...pas + 7 {
      var autre = seance
      guard levier.pousse(plus, &autre) != nil, verdict(autre)?.resultat == .conforme else {
        return
      }
    }
    trouvees[trouvees.count - 1].changements[0].estBorne = true
  }

  private mutating func deuxParDeux(_ leviers: [Levier]) {
    for total in 2...Self.pasEnsemble {
      var trouves: Set<Set<String>> = []
      for (rang, premier) in leviers.enumerated() {
        for second in leviers[(rang + 1)...] where second.cle != premier.cle {
          let cles: Set = [premier.cle, second.cle]
          for pas in 1..<total where pas <= premier.pas && total - pas <= second.pas {
            guard !estEpuisee else { return }
            guard !trouves.contains(cles) else { break }
            if essaie([(premier, pas), (second, total - pas)]) { trouves.insert(cles) }
          }
        }
      }
      if !trouvees.isEmpty { return }
    }
  }
}

extension Recherche {
  /// The facts not told that the rule asks for, or may.
  private mutating func demandes(_ dons: Dons) -> [Dons.Don] {
    var autre = seance
    for don in dons.dons { _ = don.essais.first.map { autre.remplace(don.chemin, par: $0) } }
    let lus = Set(verdict(autre)?.faits.map(\.chemin) ?? [])
    return dons.dons.filter { $0.estPersonne || lus.contains($0.chemin) }
  }

  private func donne(_ don: Dons.Don) -> [Levier] {
    don.essais.map { essai in
      Levier(don.chemin) { _, autre in
        autre.remplace(don.chemin, par: essai) ? Changement(.donne, don.chemin) : nil
      }
    }
  }

  /// As many pouvoirs as each bears, less those that need not go.
  private mutating func tousLesPouvoirs(_ pouvoirs: [Levier]) {
    var gestes = pouvoirs.filter(\.estGroupe).map { (levier: $0, pas: $0.pas) }
    guard gestes.count > 2, essaie(gestes) else { return }
    for rang in gestes.indices.reversed() {
      while gestes[rang].pas > 0 {
        var moins = gestes
        moins[rang].pas -= 1
        let avant = trouvees
        trouvees = []
        guard essaie(moins.filter { $0.pas > 0 }) else {
          trouvees = avant
          break
        }
        gestes = moins
      }
    }
  }

  /// All facts not told, less those that can be left out.
  private mutating func tousLesDons(_ demandes: [Dons.Don]) {
    var gardes = demandes.compactMap { donne($0).first.map { (levier: $0, pas: 1) } }
    guard gardes.count > 2, essaie(gardes) else { return }
    for geste in gardes {
      let moins = gardes.filter { $0.levier.cle != geste.levier.cle }
      let avant = trouvees
      trouvees = []
      if essaie(moins) { gardes = moins } else { trouvees = avant }
    }
  }
}
