import Deliberation
import RuleEngine

/// Counts of verdicts over documents: in all, by rule, by month of the séance, by assembly.
///
/// Two tallies add up to that of all their documents. Memory: O(rules + months + assemblies),
/// whatever the number of documents.
public struct Bilan: Sendable, Equatable {
  /// Documents, and what the rules say of them.
  public struct Compte: Sendable, Equatable {
    public var documents = 0
    public var synthese = Synthese()

    public init() {}

    /// Counts those of another too.
    public mutating func ajoute(_ autre: Compte) {
      documents += autre.documents
      synthese.ajoute(autre.synthese)
    }
  }

  /// An assembly, as far as its documents name it.
  public struct Collectivite: Hashable, Sendable {
    /// « Conseil municipal de Losne »; empty when no document tells.
    public let nom: String
    public let departement: String?

    public init(nom: String, departement: String?) {
      self.nom = nom
      self.departement = departement
    }
  }

  public private(set) var total = Compte()
  /// By id.
  public private(set) var regles: [String: Synthese] = [:]
  /// By month of the séance; nil when it is not known.
  public private(set) var mois: [Mois?: Compte] = [:]
  public private(set) var collectivites: [Collectivite: Compte] = [:]

  public init() {}

  /// The counts of one document.
  init(_ checked: CheckedDocument) {
    let seance = checked.dossier.seance
    for verdict in checked.verdicts {
      regles[verdict.regle.id, default: Synthese()].ajoute(verdict)
    }
    var compte = Compte()
    compte.documents = 1
    compte.synthese = Synthese(checked.verdicts)
    range(
      compte, mois: seance.date.map(Mois.init),
      Collectivite(
        nom: Assemblage.nom(seance.assemblee), departement: seance.assemblee.departement))
  }

  /// Adds counts that were made elsewhere, of one month and one assembly.
  ///
  /// - Parameter regles: the same verdicts by rule.
  public mutating func ajoute(
    _ compte: Compte, mois: Mois?, _ collectivite: Collectivite, regles: [String: Synthese]
  ) {
    for (id, synthese) in regles { self.regles[id, default: Synthese()].ajoute(synthese) }
    range(compte, mois: mois, collectivite)
  }

  /// Adds the counts of other documents.
  public mutating func ajoute(_ autre: Bilan) {
    total.ajoute(autre.total)
    for (id, synthese) in autre.regles { regles[id, default: Synthese()].ajoute(synthese) }
    for (un, compte) in autre.mois { mois[un, default: Compte()].ajoute(compte) }
    for (une, compte) in autre.collectivites {
      collectivites[une, default: Compte()].ajoute(compte)
    }
  }

  private mutating func range(_ compte: Compte, mois un: Mois?, _ collectivite: Collectivite) {
    total.ajoute(compte)
    mois[un, default: Compte()].ajoute(compte)
    collectivites[collectivite, default: Compte()].ajoute(compte)
  }
}
