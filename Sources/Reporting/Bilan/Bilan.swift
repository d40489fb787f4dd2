import Deliberation
import Register
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
  package init(_ checked: CheckedDocument) {
    let seance = checked.dossier.seance
    for verdict in checked.verdicts {
      regles[verdict.regle.id, default: Synthese()].ajoute(verdict)
    }
    var compte = Compte()
    compte.documents = 1
    compte.synthese = Synthese(checked.verdicts)
    total = compte
    mois = [seance.date.map(Mois.init): compte]
    collectivites = [Collectivite(seance.assemblee): compte]
  }

  /// The counts of a register.
  public init(_ comptes: Comptes) {
    regles = comptes.regles
    for (jour, un) in comptes.mois {
      let compte = Compte(un)
      total.ajoute(compte)
      mois[jour.map(Mois.init), default: Compte()].ajoute(compte)
    }
    for (assemblee, un) in comptes.assemblees {
      collectivites[Collectivite(assemblee), default: Compte()].ajoute(Compte(un))
    }
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
}

extension Bilan.Compte {
  init(_ compte: Comptes.Compte) {
    documents = compte.actes
    synthese = compte.synthese
  }
}

extension Bilan.Collectivite {
  init(_ assemblee: Assemblee) {
    self.init(nom: Assemblage.nom(assemblee), departement: assemblee.departement)
  }
}
