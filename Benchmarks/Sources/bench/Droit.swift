import BareHost
import Deliberation
import Foundation
import LuaHost
import Reading
import RuleEngine

/// What judging one ordinary séance by the project's rules takes, and how much of it each rule.
struct Droit {
  private static let rounds = 9

  let regles: String

  func run() throws {
    let acte = try Reader.read(bytes: Array(Self.ordinaire.utf8), fichier: "bench.json")
    let law = try Law(RuleSet(folder: regles))
    let all = try time(law, acte)
    let rules = try Evaluator(law).regles.count
    print("\nthe law, one séance of 15 members and one délibération" + aligned("µs", 19))
    print("  " + padded("all the rules (\(rules))", 52) + aligned(fixed(all, 1), 17))
    let least = try time(law.avec(regles: [Self.moindre]), acte)
    print("  " + padded("one that says « sans objet » at once", 52) + aligned(fixed(least, 1), 17))
    print("\nthe dearest rules, each above that one" + aligned("µs", 26) + aligned("share", 9))
    let each: [(String, Double)] = try law.ruleSet.regles.map { source in
      (source.name, max(0, try time(law.avec(regles: [source]), acte) - least))
    }
    for (name, spent) in each.sorted(by: { $0.1 > $1.1 }).prefix(8) {
      let share = fixed(spent / all * 100, 1) + " %"
      print("  " + padded(name, 52) + aligned(fixed(spent, 2), 11) + aligned(share, 9))
    }
  }

  private static let moindre = LuaSource(
    name: "moindre.lua",
    text: """
      return regle { id = "moindre", titre = "Rien", articles = { "CGCT L2121-17" },
        gravite = "information", portee = "deliberation",
        controle = function() return sans_objet "rien" end }
      """)

  /// Microseconds of processor time a séance: the middle of the rounds, after one that warms up.
  private func time(_ law: Law, _ acte: Dossier) throws -> Double {
    let evaluator = try Evaluator(law)
    let repeats = 500
    return (0...Self.rounds).map { _ in
      let start = bare_thread_time()
      for _ in 0..<repeats { _ = evaluator.evaluate(acte.seance) }
      return Double(bare_thread_time() - start) / 1000 / Double(repeats)
    }.dropFirst().median
  }

  /// Fifteen members, two powers, a vote counted: what an extract tells.
  private static let ordinaire: String = {
    let noms = (0..<12).map { "{\"nom\":\"Nom\($0)\",\"presence\":\"present\"}" }
    let autres =
      #"{"nom":"Nom12","presence":"represente"},{"nom":"Nom13","presence":"represente"},"#
      + #"{"nom":"Nom14","presence":"excuse"}"#
    return """
      {"assemblee":{"type":"conseil_municipal","commune":"Auxonne","departement":"21",
      "population":1300,"effectif_legal":15,"en_exercice":15},"date":"2024-03-12",
      "heure":"20:00","lieu":"mairie","session":"ordinaire","convocation":{"date":"2024-03-05"},
      "affichage":{"date":"2024-03-05"},"president":"Nom0","secretaire":"Nom1",
      "membres":[\(noms.joined(separator: ",")),\(autres)],
      "procurations":[{"mandant":"Nom12","mandataire":"Nom2"},
      {"mandant":"Nom13","mandataire":"Nom3"}],
      "nombres":{"presents":12,"representes":2,"absents":1,"votants":14},
      "deliberations":[{"numero":"2024-07","ordre":1,"objet":"Travaux de voirie","complet":true,
      "visas":["Vu le code général des collectivités territoriales"],
      "dispositif":["APPROUVE les travaux","AUTORISE le maire à signer le marché"],
      "vote":{"pour":14,"contre":0,"abstentions":0,"resultat":"adopte_unanimite"},
      "transmission":{"date":"2024-03-14"},"publication":{"date":"2024-03-15"}}]}
      """
  }()
}
