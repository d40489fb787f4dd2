import Deliberation
import Foundation
import RuleEngine
import TestSupport
import Testing

@testable import Register

/// A rules folder of two rules and a parameter, judged without the sentences of Reporting.
struct Judge {
  static let files = [
    "droit/assez.lua": """
    return regle { id = "assez", titre = "Assez de présents", articles = { "CGCT L2121-17" },
      gravite = "nullite", portee = "seance",
      controle = function(seance, p)
        if seance.nb_presents < p.presence.requis then
          return manquement { "{n} présents", n = seance.nb_presents }
        end
        return conforme "assez"
      end }
    """,
    "droit/secretaire.lua": """
    return regle { id = "secretaire", titre = "Un secrétaire", articles = { "CGCT L2121-15" },
      gravite = "irregularite", portee = "seance",
      controle = function(seance)
        if connu(seance, "secretaire") then return conforme "nommé" end
        return manquement "pas de secrétaire"
      end }
    """,
    "droit/parametres/presence.lua": """
    return { parametre { nom = "presence.requis", titre = "Présents requis", valeurs = {
      { valeur = 8, du = "1996-02-24", source = "CGCT L2121-17" } } } }
    """,
  ]

  let evaluator: Evaluator
  let cadre: Cadre

  init(_ folder: String) throws {
    evaluator = try Evaluator(Law(RuleSet(folder: folder)))
    #expect(evaluator.problemes == [])
    cadre = Cadre(
      evaluator.law, reglages: nil, version: "0.0.0", date: nil, jour: Jour(numero: 20_000))
  }

  /// `seance` judged; its record is Foundation's JSON, which is all that the register needs.
  func deposit(_ seance: Seance, nom: String = "seance.json", texte: String? = nil) throws
    -> Deposit
  {
    let record = try record(seance)
    let octets = texte.map { Array($0.utf8) } ?? Array(record.utf8)
    let dossier = Dossier(
      seance: seance, lignes: texte?.split(separator: "\n").map(String.init))
    let verdicts = evaluator.evaluate(seance)
    return Deposit(
      nom: nom, octets: octets, dossier: dossier, record: Array(record.utf8),
      verdicts: verdicts, json: Array(Self.json(verdicts).utf8))
  }

  func record(_ seance: Seance) throws -> String {
    try CanonicalJSON.text(seance)
  }

  static func json(_ verdicts: [Verdict]) -> String {
    let parts = verdicts.map { "{\"regle\":\"\($0.regle.id)\",\"resultat\":\"\($0.resultat)\"}" }
    return "[" + parts.joined(separator: ",") + "]"
  }
}

/// Runs `body` on a new register beside a rules folder.
func withRegister(_ body: (Register, Judge) throws -> Void) throws {
  try withFolder(Judge.files) { folder in
    let register = try Register(creatingAt: folder + "/registre.sqlite") {
      Date(timeIntervalSince1970: 1_796_000_000)
    }
    try body(register, try Judge(folder + "/droit"))
  }
}
