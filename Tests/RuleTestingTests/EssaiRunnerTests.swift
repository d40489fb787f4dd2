import LuaHost
import RuleEngine
import RuleTesting
import TestSupport
import Testing

private let regle = """
  return regle {
    id = "quorum", titre = "Quorum", articles = { "CGCT L2121-17" }, gravite = "nullite",
    portee = "seance",
    controle = function(seance)
      local n = seance.nb_presents
      if n < 8 then return manquement { "{n} présents", n = n } end
      return conforme { "{n} présents", n = n }
    end,
  }
  """

private func report(_ essais: String) throws -> EssaiReport {
  try withFolder(["quorum.lua": regle, "quorum.essais.lua": essais]) { folder in
    try EssaiRunner(Evaluator(Law(RuleSet(folder: folder)))).run { verdict in
      if case .regle(let message) = verdict.motif { message } else { "" }
    }
  }
}

@Suite struct EssaiRunnerTests {
  @Test func aCaseThatHolds() throws {
    let report = try report(#"return essais { { "neuf", presents = 9, attend = "conforme" } }"#)
    #expect(report.resultats.map(\.essai.titre) == ["neuf"])
    #expect(report.reussis == 1 && report.echoues == 0)
  }

  @Test(arguments: [
    (#"presents = 7, attend = "conforme""#, EssaiResult.Ecart.resultat),
    (#"presents = 7, attend = "manquement", gravite = "information""#, .gravite),
    (#"presents = 7, attend = "manquement", message = "8 présents""#, .message),
    (#"attend = "indetermine", inconnu = { "membres" }, manque = { "date" }"#, .manque),
    (#"presents = 7, attend = "manquement", message_sans = "7""#, .message),
    (#"presents = 7, attend = "manquement", remede = "Convoquez""#, .remede),
  ])
  func aCaseThatFailsSaysInWhat(facts: String, ecart: EssaiResult.Ecart) throws {
    let report = try report("return essais { { 'cas', \(facts) } }")
    #expect(report.resultats.first?.ecarts == [ecart])
    #expect(report.echoues == 1)
  }

  @Test(arguments: [
    (#"{ presents = 9 }"#, EssaiFault.Kind.noTitle),
    (
      #"{ "t", presents = 9 }"#,
      .badField(
        "attend", attendu: "l'un de : conforme, manquement, indetermine, sans_objet, erreur")
    ),
    (
      #"{ "t", attend = "conforme", presnts = 9 }"#,
      .unknownField("presnts", nearest: "presents")
    ),
    (
      #"{ "t", attend = "conforme", date = "12/05/2021" }"#,
      .badField("date", attendu: "une date AAAA-MM-JJ")
    ),
    (
      #"{ "t", attend = "conforme", convocation = { dat = "2021-05-12" } }"#,
      .unknownField("dat", nearest: "date")
    ),
    (
      #"{ "t", attend = "conforme", presents = math.maxinteger }"#,
      .badField("presents", attendu: "au plus 10000")
    ),
    (
      #"{ "t", attend = "conforme", procurations = -1 }"#,
      .badField("procurations", attendu: "un nombre entier")
    ),
    (
      #"{ "t", attend = "conforme", deliberation = { financements = { { montant = 1 / 0 } } } }"#,
      .badField("montant", attendu: "un montant de moins de dix mille milliards d'euros")
    ),
    (
      #"{ "t", attend = "conforme", message = 3 }"#, .badField("message", attendu: "un texte")
    ),
    (
      #"{ "t", attend = "conforme", remede = "" }"#, .badField("remede", attendu: "un texte")
    ),
    (
      #"{ "t", attend = "conforme", presents = -1 }"#,
      .badField("presents", attendu: "un nombre entier")
    ),
  ])
  func aCaseThatIsWrongIsNamed(cas: String, kind: EssaiFault.Kind) throws {
    let report = try report("return essais { \(cas) }")
    #expect(report.fautes.map(\.kind) == [kind])
    #expect(report.fautes.map(\.rang) == [1])
  }

  @Test func aFileWithoutCases() throws {
    #expect(try report("return essais {}").fautes.map(\.kind) == [.noCase])
    #expect(try report("return 1").fautes.map(\.kind) == [.noCase])
  }

  @Test func aFileThatBreaks() throws {
    guard case .lua(let error)? = try report("return essais {").fautes.first?.kind else {
      Issue.record("no fault")
      return
    }
    #expect(error.kind == .syntax)
  }

  @Test func aFileOfNoRuleAndARuleWithoutFile() throws {
    let files = [
      "quorum.lua": regle,
      "autre.essais.lua": #"return essais { { "t", attend = "conforme" } }"#,
    ]
    let report = try withFolder(files) { folder in
      try EssaiRunner(Evaluator(Law(RuleSet(folder: folder)))).run { _ in "" }
    }
    #expect(report.fautes.map(\.kind) == [.noRule("autre")])
    #expect(report.sansEssai == ["quorum"])
  }
}
