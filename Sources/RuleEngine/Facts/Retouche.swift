import Deliberation
import LuaHost

/// Changes an encoded séance by one more hypothesis, when that touches few slots: O(one copy of
/// the record). Other hypotheses may change any derived fact, and have the séance encoded anew.
struct Retouche {
  let hypotheses: [Hypothese]
  private(set) var valeurs: Seance
  private(set) var lus: ParametresLus
  private(set) var map: FactMap
  private var buffer: RecordBuffer
  private let parent: EncodedSeance
  private let law: LawSchema
  private let schema = FactSchema.seance

  /// `parent` under `hypothese` too; nil when it has to be encoded anew.
  static func reading(
    _ parent: EncodedReading, _ hypothese: Hypothese, _ law: LawSchema
  ) -> EncodedReading? {
    var retouche = Retouche(parent, hypothese, law)
    guard retouche.suppose(hypothese) else { return nil }
    return EncodedReading(
      hypotheses: retouche.hypotheses, encoded: EncodedSeance(parent.encoded, retouche),
      buffer: retouche.buffer, histoire: parent.histoire)
  }

  private init(_ parent: EncodedReading, _ hypothese: Hypothese, _ law: LawSchema) {
    hypotheses = parent.hypotheses + [hypothese]
    buffer = parent.buffer
    valeurs = parent.encoded.valeurs
    lus = parent.encoded.lus
    map = parent.encoded.map
    self.parent = parent.encoded
    self.law = law
  }

  private mutating func suppose(_ hypothese: Hypothese) -> Bool {
    switch hypothese.choix {
    case .valeur(let valeur): return suppose(valeur, at: hypothese.chemin)
    case .population(let range): return suppose(range, at: hypothese.chemin)
    case .parametre:
      // A field of the same path would read as presumed.
      guard Singularites.labels(hypothese.chemin) == nil else { return false }
      rewriteParametres()
      return true
    case .presents: return false
    }
  }

  /// No fact is worked out from a boolean but itself.
  private mutating func suppose(_ valeur: Scalaire, at chemin: String) -> Bool {
    guard case .booleen = valeur, let slot = slot(chemin),
      Chemin(chemin)?.set(valeur.fieldValue, in: &valeurs) == true
    else { return false }
    map.attentes[slot] = nil
    buffer.set(slot, valeur.fieldValue.slot, presumed: true)
    return true
  }

  private mutating func suppose(_ range: ClosedRange<Int>, at chemin: String) -> Bool {
    guard let slot = slot(chemin), let strates = schema.kinds[schema.assembly].derived["strate"],
      let strate = Strate.contenant(range.lowerBound)
    else { return false }
    valeurs.assemblee.population = range.lowerBound
    let isOneStrate = strate == Strate.contenant(range.upperBound)
    map.attentes[slot] = isOneStrate ? nil : .population(range)
    buffer.set(slot, isOneStrate ? .int(range.lowerBound) : .stop, presumed: isOneStrate)
    let node = map.node(at: slot)
    let derived = map.nodes[node].start + strates
    map.attentes[derived] = nil
    map.derive(node, strates - schema.kinds[schema.assembly].stored, .texte(strate.ecrite))
    buffer.set(derived, .string(strate.ecrite))
    rewriteParametres()
    return true
  }

  private mutating func rewriteParametres() {
    lus = lus.sous(hypotheses, date: lus.date, valeurs.assemblee.ressort)
    for index in lus.resolutions.indices {
      if case .valeur(let lu) = lus.resolutions[index],
        case .valeur(let avant) = parent.lus.resolutions[index], lu == avant
      {
        continue
      }
      guard let parametres = parent.parametres else { continue }
      buffer.write(lus.resolutions[index], at: law.places[index], of: parametres)
    }
  }

  /// The slot of the field whose path is written `chemin`; nil when nothing of it is written.
  private func slot(_ chemin: String) -> Int? {
    guard let labels = Singularites.labels(chemin), let field = labels.last else { return nil }
    var node = 0
    for label in labels.dropLast() {
      guard let child = map.child(of: node, label) else { return nil }
      node = child
    }
    return map.nodes[node].start + field
  }
}
