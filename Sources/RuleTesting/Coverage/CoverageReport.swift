import Deliberation
import LuaHost
import RuleEngine

/// What of the law the cases run.
public struct CoverageReport: Sendable {
  /// A period of a parameter that no case reads.
  public struct Fenetre: Sendable, Equatable {
    public let parametre: String
    public let du: Jour
    public let au: Jour?
    public let fichier: String
  }

  /// Rules, then parameters with figures to work out, in order of file.
  public let fichiers: [FileCoverage]
  /// Periods that no case reads, in order.
  public let fenetres: [Fenetre]
  /// How many periods there are.
  public let nombreDeFenetres: Int
  /// Articles of rules that no verdict of a case cites, in order.
  public let articles: [String]

  public var lignes: (total: Int, ran: Int) {
    (fichiers.reduce(0) { $0 + $1.executable.count }, fichiers.reduce(0) { $0 + $1.ran.count })
  }
  public var voies: (total: Int, taken: Int) {
    (fichiers.reduce(0) { $0 + $1.ways.total }, fichiers.reduce(0) { $0 + $1.ways.taken })
  }

  /// The share of lines that run, from 0 to 1; 1 when there are none.
  public var part: Double {
    lignes.total == 0 ? 1 : Double(lignes.ran) / Double(lignes.total)
  }

  /// What ran on `evaluator`, which noted lines while its cases gave `report`.
  ///
  /// - Throws: `LuaError` when no state can be made to read what Lua makes of the files.
  public init(_ evaluator: Evaluator, _ report: EssaiReport) throws(LuaError) {
    let notes = evaluator.notedLines()
    let state = try LuaState()
    var fichiers: [FileCoverage] = []
    for source in evaluator.law.ruleSet.regles + evaluator.law.ruleSet.parametres {
      guard let listing = try? state.listing(of: source) else { continue }
      let file = FileCoverage(source, listing, notes[source.name] ?? LineNotes())
      if !file.executable.isEmpty { fichiers.append(file) }
    }
    self.fichiers = fichiers
    let obtenus = report.resultats.compactMap(\.obtenu)
    let lus = Set(
      obtenus.flatMap(\.parametres).compactMap { lu in
        lu.du.map { "\(lu.nom) \($0)" }
      })
    let toutes = evaluator.law.parametres.flatMap { parametre in
      parametre.fenetres.map { fenetre in
        Fenetre(
          parametre: parametre.nom, du: fenetre.du, au: fenetre.au, fichier: parametre.fichier)
      }
    }
    nombreDeFenetres = toutes.count
    fenetres = toutes.filter { !lus.contains("\($0.parametre) \($0.du)") }
    let cites = Set(obtenus.filter { $0.resultat != .sans_objet }.flatMap(\.articles))
    var seen: Set<String> = []
    articles = evaluator.regles.flatMap(\.articles).filter {
      !cites.contains($0) && seen.insert($0).inserted
    }
  }
}
