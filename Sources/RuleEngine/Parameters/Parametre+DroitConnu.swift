import Deliberation

extension Parametre {
  /// The parameter as the texts published up to `jour` give it.
  ///
  /// A window is known from the day of its text, `publie`, or else from its first day. A window
  /// known then runs on where a later text ended it. With none known the parameter reads as it does
  /// outside all windows. O(windows²).
  func connu(au jour: Jour) -> Parametre {
    let connues = fenetres.filter { $0.connueLe <= jour }.sorted { $0.du < $1.du }
    let ignorees = fenetres.filter { $0.connueLe > jour }
    if ignorees.isEmpty { return self }
    var suivantes: [Fenetre?] = connues.dropFirst().map { $0 }
    suivantes.append(nil)
    let prolongees = zip(connues, suivantes).map { fenetre, suivante in
      let estCoupee = ignorees.contains { ignoree in
        fenetre.au.map { $0.ajoutant(1) == ignoree.du } ?? false
      }
      return estCoupee ? fenetre.jusqua(suivante?.du.ajoutant(-1)) : fenetre
    }
    return Parametre(
      nom: nom, titre: titre, unite: unite, fenetres: prolongees,
      horsFenetre: horsFenetre == .interdit ? .sansObjet : horsFenetre, fichier: fichier,
      ligne: ligne)
  }
}

extension Parametre.Fenetre {
  /// The day from which its text is known.
  var connueLe: Jour { publie ?? du }

  /// The same up to that day, whose bound is certain.
  func jusqua(_ fin: Jour?) -> Parametre.Fenetre {
    Parametre.Fenetre(
      du: du, au: fin, publie: publie, bornesIncertaines: bornesIncertaines.subtracting(.fin),
      contenu: contenu)
  }
}
