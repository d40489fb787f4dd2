import Deliberation
import LuaHost

/// Séances that are simpler than one, the boldest first.
struct Reduction {
  private let tirage: Tirage

  init(_ tirage: Tirage) {
    self.tirage = tirage
  }

  /// All those that weigh less.
  var candidats: [Tirage] {
    (sansUnFait + sansUnPouvoir + plusPetit + moinsDePresents + plusSimpleDate)
      .filter { $0.poids < tirage.poids }
  }

  private func change(_ body: (inout Tirage) -> Void) -> Tirage {
    var change = tirage
    body(&change)
    return change
  }

  /// Each fact left to what goes without saying; the notice stays when the date goes.
  private var sansUnFait: [Tirage] {
    let dits = tirage.chemins.filter { !tirage.estFixe($0) }
    let sans = dits.map { chemin in
      change { change in
        if chemin == "date" {
          change.deplace(Tirage.jourUsuel)
        } else {
          change[chemin] = nil
        }
      }
    }
    guard !tirage.estFixe("inconnu") else { return sans }
    return sans
      + tirage.inconnus.map { tu in
        change { $0.poseInconnus(tirage.inconnus.filter { $0 != tu }) }
      }
  }

  private var sansUnPouvoir: [Tirage] {
    guard !tirage.estFixe("procurations") else { return [] }
    guard let liste = tirage.listePouvoirs else {
      let nombre = tirage.pouvoirs ?? 0
      return [nombre / 2, nombre - 1].filter { $0 > 0 }.map { moins in
        change { $0["procurations"] = .integer(moins) }
      }
    }
    return liste.indices.map { rang in
      var reste = liste
      reste.remove(at: rang)
      return change { $0["procurations"] = .table(LuaTable(array: reste)) }
    } + [change { $0["procurations"] = .integer(liste.count) }]
  }

  /// Fewer members, with as many présents, or with so many fewer.
  private var plusPetit: [Tirage] {
    guard !tirage.estFixe("en_exercice") else { return [] }
    let total = tirage.enExercice
    return [total - 7, (total - 7) / 2, 2, 1].filter { $0 > 0 && total - $0 >= 1 }
      .flatMap { moins in
        [0, moins / 2, (moins + 1) / 2, moins].map { partis in
          change { change in
            change["en_exercice"] = .integer(total - moins)
            let restent = min(max(0, tirage.presents - partis), total - moins)
            if tirage["presents"] != nil { change.propose("presents", .integer(restent)) }
          }
        }
      }
  }

  private var moinsDePresents: [Tirage] {
    guard !tirage.estFixe("presents"), let presents = tirage["presents"]?.integer else {
      return []
    }
    return [0, presents / 2, presents - 1].filter { (0..<presents).contains($0) }.map { moins in
      change { $0["presents"] = .integer(moins) }
    }
  }

  /// The first day of the year, then a shorter notice.
  private var plusSimpleDate: [Tirage] {
    var dates: [Tirage] = []
    let annee = tirage.date.civil.annee
    if !tirage.estFixe("date"), let jour = Jour(annee: annee, mois: 1, jour: 1) {
      dates.append(change { $0.deplace(jour) })
    }
    let delai = tirage.date - tirage.convocation
    guard !tirage.estFixe("convocation.date"), delai > 0 else { return dates }
    return dates
      + [delai / 2, delai - 1].map { moins in
        let jour = tirage.date.ajoutant(-moins)
        return change { $0["convocation.date"] = .string(jour.description) }
      }
  }
}

extension Tirage {
  /// Facts first, then members, then how far its dates are from plain ones.
  var poids: Int {
    let dits =
      chemins.count + inconnus.count + (listePouvoirs ?? []).count * 3
    let gens = enExercice + (self["presents"]?.integer ?? 0) + (pouvoirs ?? 0)
    let (_, mois, quantieme) = date.civil
    let jour = self["date"] == nil ? 0 : (mois, quantieme) == (1, 1) ? 20 : 40
    return dits * 100 + gens + jour + max(0, date - convocation)
  }

  /// To that day, the notice as it was; the usual day is not told.
  fileprivate mutating func deplace(_ jour: Jour) {
    let delai = date - convocation
    self["date"] = jour == Self.jourUsuel ? nil : .string(jour.description)
    if self["convocation.date"] != nil {
      propose("convocation.date", .string(jour.ajoutant(-delai).description))
    }
  }
}
