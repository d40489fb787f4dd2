import Deliberation

/// A figure of the law with its dates of effect and its sources.
public struct Parametre: Sendable, Equatable {
  /// `quorum.fraction`: the group, a point, the name in the group.
  public let nom: String
  /// What the figure is, in French.
  public let titre: String
  public let unite: String?
  /// In the order of the file.
  public let fenetres: [Fenetre]
  public let horsFenetre: HorsFenetre
  /// Where it is declared.
  public let fichier: String
  public let ligne: Int

  /// The name before the point.
  public var groupe: String { String(nom.prefix { $0 != "." }) }
  /// The name after the point.
  public var nomCourt: String { String(nom.drop { $0 != "." }.dropFirst()) }
}

extension Parametre {
  /// What a parameter reads as on a date that no window holds.
  public enum HorsFenetre: Sendable, Equatable {
    /// Every date from the first window on must be in a window.
    case interdit
    case valeur(Scalaire)
    case sansObjet
  }

  /// The values in force between two days, ends included.
  public struct Fenetre: Sendable, Equatable {
    public let du: Jour
    /// Nil while the value is in force.
    public let au: Jour?
    /// The day on which its text was published, when it is not its first day.
    public let publie: Jour?
    /// The bounds of which the source is not certain: both sides are tried within 60 days.
    public let bornesIncertaines: Bornes
    public let contenu: Contenu

    /// Whether `date` is in the window.
    public func contient(_ date: Jour) -> Bool {
      du <= date && au.map { date <= $0 } ?? true
    }
  }

  /// Which bounds of a window are uncertain.
  public struct Bornes: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let debut = Bornes(rawValue: 1)
    public static let fin = Bornes(rawValue: 2)
  }

  /// A value, and the text that gives it.
  ///
  ///     { valeur = 3, source = "CGCT L2121-11", lien = "https://…", verifie_le = "2026-01-15" }
  public struct Valeur: Sendable, Equatable {
    public let valeur: Scalaire
    public let source: String
    /// No second source confirms it: a manquement that rests on it weighs a warning at most.
    public let aVerifier: Bool
    /// Where the text can be read; starts with `https://`.
    public let lien: String?
    /// The day on which the value was last compared with its text.
    public let verifieLe: Jour?
  }

  /// A value for a range of population.
  public struct Tranche: Sendable, Equatable {
    /// The greatest population of the range, in inhabitants; nil for the last.
    public let jusqua: Int?
    public let valeur: Valeur
  }

  /// What a window holds.
  public indirect enum Contenu: Sendable, Equatable {
    case valeur(Valeur)
    /// Readings of the law that disagree.
    case conteste([Valeur])
    /// In ascending order of population.
    case parPopulation([Tranche])
    /// By type of assembly; `.autre` stands for every type without an entry. A type that neither
    /// names has no value.
    case parAssemblee([Assemblee.Categorie: Contenu])
  }
}
