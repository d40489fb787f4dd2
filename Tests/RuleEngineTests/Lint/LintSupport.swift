import Deliberation
import RuleEngine
import TestSupport

/// Any day on which no check is old.
let lintDay = Jour(numero: 20_000)

/// The findings in a folder of `files`, with the paths below the folder.
func lint(_ files: [String: String], on jour: Jour = lintDay) throws -> [LintFinding] {
  try withFolder(files) { folder in
    try Lint(Evaluator(Law(RuleSet(folder: folder)))).findings(on: jour).map { finding in
      let path = String(finding.fichier.dropFirst(folder.count + 1))
      return LintFinding(finding.kind, fichier: path, ligne: finding.ligne)
    }
  }
}

/// The findings in a rule called `essai` that has essais: their line and kind.
func lint(
  body: String, portee: String = "seance", before: String = "", parametres: String? = nil
) throws -> [Found] {
  var files = [
    "essai.lua": before + regle("\n" + body, portee: portee),
    "essai.essais.lua": #"return essais { { "t", attend = "conforme" } }"#,
  ]
  files["parametres/p.lua"] = parametres
  return try lint(files).map { Found(ligne: $0.ligne, kind: $0.kind) }
}

/// A finding of which only the line is told.
struct Found: Equatable {
  let ligne: Int?
  let kind: LintFinding.Kind
}
