import BareHost
import Deliberation
import Foundation
import LuaHost
import Reading
import RuleEngine

/// What judging ordinary séances by the project's rules takes, and how much of it each rule.
///
/// No séance is judged twice by one evaluator, and none is like another: what it keeps of one
/// serves the next only as it does in a folder of real acts.
struct Droit {
  private static let rounds = 9
  private static let seances = 500

  private let law: Law
  private let actes: [Dossier]

  init(regles: String) throws {
    law = try Law(RuleSet(folder: regles))
    var written = SeancesOrdinaires(seed: 7)
    actes = try (0..<(Self.rounds + 1) * Self.seances).map { _ in
      try Reader.read(bytes: Array(written.record().utf8), fichier: "bench.json")
    }
  }

  func run() throws {
    let all = try time(law)
    let evaluator = try Evaluator(law)
    let title = "the law, a séance of 15 members and one délibération"
    print("\n" + padded(title, 54) + aligned("µs", 17))
    let count = evaluator.regles.count
    print("  " + padded("all the rules (\(count))", 52) + aligned(fixed(all, 1), 17))
    let least = try time(law.avec(regles: [Self.moindre]))
    print("  " + padded("one that says « sans objet » at once", 52) + aligned(fixed(least, 1), 17))
    printConclusions(evaluator)
    print("\nthe dearest rules, each above that one" + aligned("µs", 26) + aligned("share", 9))
    let each: [(String, Double)] = try law.ruleSet.regles.map { source in
      (source.name, max(0, try time(law.avec(regles: [source])) - least))
    }
    for (name, spent) in each.sorted(by: { $0.1 > $1.1 }).prefix(8) {
      let share = fixed(spent / all * 100, 1) + " %"
      print("  " + padded(name, 52) + aligned(fixed(spent, 2), 11) + aligned(share, 9))
    }
  }

  /// Judges so many séances and prints nothing: for a profiler.
  func judge(_ count: Int) throws {
    let evaluator = try Evaluator(law)
    for rang in 0..<count { _ = evaluator.evaluate(actes[rang % actes.count].seance) }
  }

  private func printConclusions(_ evaluator: Evaluator) {
    var tally = Synthese()
    for acte in actes {
      for verdict in evaluator.evaluate(acte.seance) { tally.ajoute(verdict) }
    }
    let parts = Resultat.allCases.filter { tally[$0] > 0 }.map { resultat in
      fixed(Double(tally[resultat]) / Double(actes.count), 1) + " \(resultat)"
    }
    print("  a séance: " + parts.joined(separator: ", "))
  }

  private static let moindre = LuaSource(
    name: "moindre.lua",
    text: """
      return regle { id = "moindre", titre = "Rien", articles = { "CGCT L2121-17" },
        gravite = "information", portee = "deliberation",
        controle = function() return sans_objet "rien" end }
      """)

  /// Microseconds of processor time a séance: the middle of the rounds, after one that warms up.
  private func time(_ law: Law) throws -> Double {
    let evaluator = try Evaluator(law)
    return (0...Self.rounds).map { round in
      let own = actes[round * Self.seances..<(round + 1) * Self.seances]
      let start = bare_thread_time()
      for acte in own { _ = evaluator.evaluate(acte.seance) }
      return Double(bare_thread_time() - start) / 1000 / Double(own.count)
    }.dropFirst().median
  }
}
