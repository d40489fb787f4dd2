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

/// The file of a rule on the séance that is called `id`.
func named(_ id: String, _ body: String) -> String {
  regle(body).replacing("\"essai\"", with: "\"\(id)\"")
}

/// Everything that `verdicts` say but where their rules stand, to be compared byte by byte.
func text(_ verdicts: [Verdict]) -> String {
  verdicts.map { verdict in
    let parts: [Any] = [
      verdict.regle.id, verdict.item as Any, verdict.deliberation as Any, verdict.ordre as Any,
      verdict.resultat, verdict.gravite as Any, verdict.motif, verdict.remede as Any,
      verdict.branche?.ligne as Any, verdict.articles, verdict.parametres, verdict.faits,
      verdict.lectures, verdict.manquants, verdict.montre as Any, verdict.erreur?.kind as Any,
      verdict.erreur?.line as Any, verdict.erreur?.message as Any,
      verdict.erreur?.sourceLine as Any,
    ]
    return parts.map { String(describing: $0) }.joined(separator: "\n")
  }
  .joined(separator: "\n\n")
}
