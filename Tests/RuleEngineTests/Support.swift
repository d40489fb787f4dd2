import Deliberation
import RuleEngine
import TestSupport
import Testing

/// An evaluator of the rules in `files`, by path in the folder.
func evaluator(_ files: [String: String]) throws -> Evaluator {
  try withFolder(files) { try Evaluator(Law(RuleSet(folder: $0))) }
}

/// The file of a rule called `essai` whose `controle` is `body`.
func regle(
  _ body: String, champ: String? = nil, portee: String = "seance", extra: String = ""
) -> String {
  let parameters = portee == "seance" ? "seance, p" : "d, seance, p"
  let champ = champ.map { "champ = function(\(parameters)) \($0) end," } ?? ""
  return """
    return regle {
      id = "essai", titre = "Essai", articles = { "CGCT L2121-17" }, gravite = "irregularite",
      portee = "\(portee)", \(extra) \(champ)
      controle = function(\(parameters))
        \(body)
      end,
    }
    """
}

/// The verdict on `seance` of a rule whose `controle` is `body`.
func verdict(
  _ body: String, on seance: Seance = .exemple(), champ: String? = nil, extra: String = "",
  parametres: String? = nil, date: Jour? = nil
) throws -> Verdict {
  var files = ["essai.lua": regle(body, champ: champ, extra: extra)]
  files["parametres/p.lua"] = parametres
  let evaluator = try evaluator(files)
  #expect(evaluator.problemes == [])
  return try #require(evaluator.evaluate(seance, date: date).first)
}
