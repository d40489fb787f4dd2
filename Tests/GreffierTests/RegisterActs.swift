import TestSupport

/// Runs `body` in a folder with a rule, `droit`, and a stream of so many records, `actes.ndjson`.
func withActs(_ count: Int, _ body: (_ folder: String) throws -> Void) throws {
  let records = (0..<count).map { #"{"id":"\#($0)","assemblee":{},"date":"2021-05-20"}"# }
  try withFolder(["droit/secretaire.lua": regle, "actes.ndjson": records.joined(separator: "\n")]) {
    try body($0)
  }
}

private let regle = """
  return regle { id = "secretaire", titre = "Un secrétaire", articles = { "CGCT L2121-15" },
    gravite = "irregularite", portee = "seance",
    controle = function(seance)
      return connu(seance, "secretaire") and conforme "nommé" or manquement "aucun"
    end }
  """
