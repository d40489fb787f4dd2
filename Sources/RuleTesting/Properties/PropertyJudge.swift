import Deliberation
import LuaHost
import RuleEngine

/// Judges séances drawn for one property.
struct PropertyJudge {
  private let propriete: Propriete
  private let evaluator: Evaluator
  /// The function of `quand`, and the count of compilations by which its state is known.
  private var condition: (fonction: LuaReference, compilations: Int)?

  init(_ propriete: Propriete, _ evaluator: Evaluator) {
    self.propriete = propriete
    self.evaluator = evaluator
  }

  /// The séance, and the séance changed, with their verdicts; nil when it does not suit.
  mutating func juge(
    _ tirage: Tirage
  ) throws(EssaiFault.Kind) -> (avant: ContreExemple.Juge, apres: ContreExemple.Juge?)? {
    let seance = try SeanceBuilder(table: tirage.table).build()
    guard try convient(seance), let avant = try verdict(tirage, seance) else { return nil }
    guard let variation = propriete.variation else { return (avant, nil) }
    guard let change = variation.applique(a: tirage),
      let apres = try verdict(change, try SeanceBuilder(table: change.table).build())
    else { return nil }
    return (avant, apres)
  }

  func rompt(_ avant: ContreExemple.Juge, _ apres: ContreExemple.Juge?) -> Bool {
    propriete.attendu.estRompu(avant.obtenu, apres?.obtenu)
  }

  private func verdict(
    _ tirage: Tirage, _ seance: Seance
  ) throws(EssaiFault.Kind) -> ContreExemple.Juge? {
    let registre = try SeanceBuilder(table: tirage.table).registre()
    return evaluator.evaluate(seance, regle: propriete.regle, registre: registre).first.map {
      ContreExemple.Juge(tirage: tirage, obtenu: $0)
    }
  }

  private mutating func convient(_ seance: Seance) throws(EssaiFault.Kind) -> Bool {
    guard propriete.aUneCondition else { return true }
    do throws(LuaError) {
      guard let fonction = try fonction() else { return false }
      return try evaluator.answers(fonction, on: seance)
    } catch {
      throw .lua(error)
    }
  }

  /// The file is run again when the state that held the function is gone.
  private mutating func fonction() throws(LuaError) -> LuaReference? {
    if let condition, condition.compilations == evaluator.compilations {
      return condition.fonction
    }
    let sources = (try? evaluator.law.ruleSet.lesEssais()) ?? []
    guard let source = sources.first(where: { $0.name == propriete.fichier }) else { return nil }
    let entrees = try evaluator.load(source).table?.array ?? []
    guard entrees.indices.contains(propriete.rang - 1),
      let fonction = entrees[propriete.rang - 1].table?["quand"]?.function
    else { return nil }
    condition = (fonction, evaluator.compilations)
    return fonction
  }
}
