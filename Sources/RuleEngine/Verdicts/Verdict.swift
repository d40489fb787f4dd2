import Deliberation
import LuaHost

/// What a rule concludes.
public enum Resultat: String, Sendable, CaseIterable {
  case conforme
  case manquement
  /// A fact that the rule needs is not in the document.
  case indetermine
  /// The rule does not apply.
  case sans_objet
  /// The rule itself broke; never a pass.
  case erreur
}

/// What one rule says of one séance, or of one of its délibérations.
public struct Verdict: Sendable, Equatable {
  public let regle: Regle
  /// The index in `deliberations` of the one that is judged; nil for the séance.
  public let item: Int?
  /// The number and the rank of that délibération, when it has them.
  public let deliberation: String?
  public let ordre: Int?
  public var resultat: Resultat
  /// Of a manquement only.
  public var gravite: Gravite?
  public var motif: Motif
  /// The correction that the rule advises.
  public var remede: String?
  /// The line of the rule that decided.
  public var branche: Branche?
  public var parametres: [ParametreLu] = []
  /// What was read, from which `faits` come.
  var provenance = Provenance.aucune
  /// The paths that would settle an indéterminé.
  public var manquants: [String] = []
  /// The facts whose lines a reader should see; nil when the rule leaves the choice.
  public var montre: [String]?
  private var rares = Rares.aucun

  /// The readings that were tried.
  public var lectures: [Lecture] {
    get { rares.valeurs.lectures }
    set { change { $0.lectures = newValue } }
  }

  public var erreur: LuaError? {
    get { rares.valeurs.erreur }
    set { change { $0.erreur = newValue } }
  }

  /// Of a manquement that somebody answers for.
  public var derogation: Derogation? {
    get { rares.valeurs.derogation }
    set { change { $0.derogation = newValue } }
  }

  init(
    regle: Regle, item: Int?, deliberation: String?, ordre: Int?, resultat: Resultat, motif: Motif
  ) {
    self.regle = regle
    self.item = item
    self.deliberation = deliberation
    self.ordre = ordre
    self.resultat = resultat
    self.motif = motif
  }

  private mutating func change(_ change: (inout Rares.Valeurs) -> Void) {
    var valeurs = rares.valeurs
    change(&valeurs)
    rares = valeurs == Rares.Valeurs() ? .aucun : .quelques(valeurs)
  }

  /// The facts that the rule read, in order, each once. Worked out at each call, from what was
  /// recorded: O(facts).
  public var faits: [Fait] { provenance.faits }

  /// The same, by their index among those of the séance; nil when there is no such index.
  package var faitsSitues: FaitsSitues? { provenance.faitsSitues }

  /// Whether nothing was tried, lacks, broke or is excused.
  package var estSimple: Bool { manquants.isEmpty && rares.estAucun }

  /// Whether somebody answers for it.
  var estSousDerogation: Bool { !rares.estAucun && derogation != nil }

  /// The acts of the register that the rule looked at, in order of date.
  public var actes: [ActeRegarde] { provenance.actes }

  /// The rule's articles, then the sources of the parameter values used.
  public var articles: [String] {
    var kept = regle.articles
    if kept.hasTwice { kept = kept.uniqued() }
    for parametre in parametres {
      if let source = parametre.source, !kept.contains(source) { kept.append(source) }
    }
    return kept
  }
}

/// What few verdicts have, apart from the others so that these are small.
private enum Rares: Sendable, Equatable {
  struct Valeurs: Sendable, Equatable {
    var lectures: [Lecture] = []
    var erreur: LuaError?
    var derogation: Derogation?
  }

  case aucun
  indirect case quelques(Valeurs)

  var estAucun: Bool { if case .aucun = self { true } else { false } }

  var valeurs: Valeurs {
    if case .quelques(let valeurs) = self { valeurs } else { Valeurs() }
  }
}

extension [String] {
  /// Whether a text stands twice in it. O(n²), for a few.
  fileprivate var hasTwice: Bool {
    indices.contains { self[..<$0].contains(self[$0]) }
  }
}

/// A line of a rule.
public struct Branche: Sendable, Equatable {
  public let fichier: String
  public let ligne: Int
}

/// A fact that a rule read.
public struct Fait: Sendable, Equatable {
  public let chemin: String
  /// The value; for a list, how many items it has.
  public let valeur: Scalaire?
  /// Not told by the document: what the law presumes.
  public let presume: Bool
  /// Where the text gives it first; for a fact of the register, the text of that act.
  public let extrait: Extrait?

  /// Whether another act than the one that is judged tells it.
  public var estDuRegistre: Bool { chemin.hasPrefix("registre.") }
}

/// A reading that was tried: what was supposed, and what followed.
public struct Lecture: Sendable, Equatable {
  public let hypotheses: [Hypothese]
  public let resultat: Resultat
  public let gravite: Gravite?
}

/// What was tried under several values.
public struct Essayes: Sendable, Equatable {
  /// Paths of facts that the document does not settle.
  public var faits: [String] = []
  /// Names of parameters that the law does not settle.
  public var droit: [String] = []

  public init(faits: [String] = [], droit: [String] = []) {
    self.faits = faits
    self.droit = droit
  }
}

/// Why a verdict is what it is, as a value; `Reporting` makes the sentence.
public enum Motif: Sendable, Equatable {
  /// The rule's own sentence.
  case regle(String)
  /// The rule's sentence, which holds under every reading of these facts and parameters.
  case lectures(String, Essayes, plusGraves: [Gravite])
  /// The rule needs these facts.
  case manque([String])
  /// The readings of these facts and parameters do not agree.
  case depend(Essayes)
  /// More readings than the bound of 64.
  case tropDeLectures(Essayes)
  /// Nothing in the document tells the fact that would make the rule apply.
  case champInconnu(String)
  /// The rule's `champ` answered no.
  case horsChamp
  /// The parameter has no value at the date.
  case horsFenetre(String)
  /// The rule is not in force at the date.
  case horsVigueur
  /// The rule looks at several séances, and no register is given.
  case sansRegistre
  /// The settings leave the rule aside, for that reason.
  case desactivee(String)
  /// The séance is earlier than the CGCT.
  case avantCGCT
  case erreur
}
