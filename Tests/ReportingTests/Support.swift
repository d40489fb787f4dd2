import Deliberation
import Reporting
import RuleEngine
import TestSupport

/// What the project's own rules say of `seance`, which stands in a text of `lignes`.
func checked(_ seance: Seance, lignes: [String]? = nil) throws -> CheckedDocument {
  let evaluator = try Evaluator(Law(RuleSet(folder: packageRoot() + "/Rules")))
  return CheckedDocument(
    fichier: "seance.txt", dossier: Dossier(seance: seance, lignes: lignes), regles: "sha256:0",
    verdicts: evaluator.evaluate(seance))
}

/// The verdicts of the rules called `ids` alone.
func checked(_ seance: Seance, _ ids: [String], lignes: [String]? = nil) throws -> CheckedDocument {
  let all = try checked(seance, lignes: lignes)
  return CheckedDocument(
    fichier: all.fichier, dossier: all.dossier, regles: all.regles,
    verdicts: all.verdicts.filter { ids.contains($0.regle.id) })
}
