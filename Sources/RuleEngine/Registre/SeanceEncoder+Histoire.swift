import Deliberation
import LuaHost

extension SeanceEncoder {
  /// Writes the register after the séance and its parameters: the object `registre` of each
  /// window, then every séance once. O(fields of these séances).
  mutating func encode(_ histoire: Histoire) -> HistoireEncodee {
    let seances = seance.date.map { histoire.seances(autour: $0) } ?? []
    let vues = histoire.fenetres.map { fenetre in
      vue(seance.date.map { histoire.rangs(fenetre, autour: $0, in: seances) })
    }
    let personnes = PersonnesDesActes(seance, annuaire, seances)
    let actes = zip(seances, personnes.identites).map { write(acte: $0, identites: $1) }
    for vue in vues {
      guard let liste = vue.liste else { continue }
      for (position, acte) in actes[vue.actes].enumerated() {
        buffer.set(liste.slot(position), .object(acte.root))
      }
    }
    return HistoireEncodee(actes: actes, vues: vues, fenetres: histoire.fenetres)
  }

  /// The object that rules of one window are given; its list is unknown without `rangs`.
  private mutating func vue(_ rangs: Range<Int>?) -> HistoireEncodee.Vue {
    let racine = buffer.object(schema.registre)
    guard let rangs else { return HistoireEncodee.Vue(racine: racine, liste: nil, actes: 0..<0) }
    let liste = buffer.list(count: rangs.count)
    buffer.set(racine.slot(0), .list(liste))
    return HistoireEncodee.Vue(racine: racine, liste: liste, actes: rangs)
  }

  /// Writes another séance, without parameters; what its document disputes is unknown.
  private mutating func write(acte: Seance, identites: [Int]) -> EncodedSeance {
    var encoder = SeanceEncoder(acte, identites: identites, after: self)
    swap(&buffer, &encoder.buffer)
    defer { swap(&buffer, &encoder.buffer) }
    let root = encoder.writeSeance()
    return EncodedSeance(encoder, root: root)
  }
}
