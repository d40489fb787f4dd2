import LuaHost
import RuleEngine

/// The cases of a rules folder, read and multiplied, not yet run.
///
///     let suite = try EssaiSuite(evaluator).filtree(EssaiFilter(articles: ["L2121-17"]))
public struct EssaiSuite: Sendable {
  /// In order of file, then of entry.
  public private(set) var essais: [Essai] = []
  /// In order of file, then of entry.
  public private(set) var proprietes: [Propriete] = []
  /// Entries that give no case.
  public private(set) var fautes: [EssaiFault] = []
  /// Rules without a case.
  public private(set) var sansEssai: [String] = []

  /// Reads the cases of the folder that `evaluator` compiled. Throws when a file cannot be read; a
  /// case that is wrong is one of `fautes`.
  public init(_ evaluator: Evaluator) throws(RuleSetError) {
    var regles: Set<String> = []
    for source in try evaluator.law.ruleSet.lesEssais() {
      let parser = EssaiParser(fichier: source.name, parametres: evaluator.law.parametres)
      regles.insert(parser.regle)
      read(source, parser, evaluator)
    }
    sansEssai = evaluator.regles.map(\.id).filter { !regles.contains($0) }
  }

  private mutating func read(_ source: LuaSource, _ parser: EssaiParser, _ evaluator: Evaluator) {
    guard evaluator.regles.contains(where: { $0.id == parser.regle }) else {
      fautes.append(EssaiFault(fichier: source.name, rang: nil, kind: .noRule(parser.regle)))
      return
    }
    do {
      let entries = source.name.hasSuffix(".csv") ? nil : try evaluator.load(source)
      for result in entries.map(parser.parse) ?? EssaiCSV(source).cas(parser) {
        switch result {
        case .success(let essai): essais.append(essai)
        case .failure(let fault): fautes.append(fault)
        }
      }
      for result in entries.map(parser.proprietes) ?? [] {
        switch result {
        case .success(let propriete): proprietes.append(propriete)
        case .failure(let fault): fautes.append(fault)
        }
      }
    } catch {
      fautes.append(EssaiFault(fichier: source.name, rang: nil, kind: .lua(error)))
    }
  }

  /// The cases that `filter` takes, of rules that are among `regles`. What is wrong in the other
  /// files is left aside with them.
  public func filtree(_ filter: EssaiFilter, _ regles: [Regle]) -> EssaiSuite {
    guard !filter.takesAll else { return self }
    let ids = filter.ids(regles)
    var suite = self
    suite.essais = essais.filter { ids.contains($0.regle) && filter.takes(titre: $0.nom) }
    suite.proprietes = proprietes.filter { ids.contains($0.regle) && filter.takes(titre: $0.titre) }
    suite.fautes = fautes.filter { fault in
      ids.contains(EssaiParser(fichier: fault.fichier, parametres: []).regle)
    }
    suite.sansEssai = sansEssai.filter(ids.contains)
    return suite
  }

  /// The same cases in another order, the same for the same seed.
  public func melangee(graine: UInt64) -> EssaiSuite {
    var generator = SplitMix(graine: graine)
    var suite = self
    suite.essais.shuffle(using: &generator)
    return suite
  }

  /// The cases alone.
  var sansFautes: EssaiSuite {
    var suite = self
    (suite.fautes, suite.sansEssai) = ([], [])
    return suite
  }

  /// The cases in at most so many runs of neighbours; what is wrong goes with the first.
  func parts(_ count: Int) -> [EssaiSuite] {
    let size = max(1, (essais.count + count - 1) / count)
    return stride(from: 0, to: max(1, essais.count), by: size).map { start in
      var part = start == 0 ? self : sansFautes
      part.essais = Array(essais[start..<min(start + size, essais.count)])
      return part
    }
  }

  /// The cases that `garde` keeps, and the properties that `gardePropriete` does.
  public func garde(
    _ garde: (Essai) -> Bool, proprietes gardePropriete: (Propriete) -> Bool = { _ in false }
  ) -> EssaiSuite {
    var suite = self
    suite.essais = essais.filter(garde)
    suite.proprietes = proprietes.filter(gardePropriete)
    return suite
  }
}
