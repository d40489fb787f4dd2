import RuleEngine
import Testing

/// Names that are wrong, on whatever branch they stand.
@Suite struct NameTests {
  private static let parametres = """
    return {
      parametre { nom = "quorum.fraction", titre = "T",
        valeurs = { { du = "2000-01-01", valeur = "1/3", source = "S" } } },
      calcul { nom = "quorum.requis", titre = "T", fonction = function(quorum, n) return n end },
    }
    """

  private static let never = "if seance.lieu == 'jamais' then"

  @Test(arguments: [
    ("return seance.quorm", "quorm", "Seance"),
    ("\(never) return seance.convocaton end return conforme 'x'", "convocaton", "Seance"),
    ("return seance.convocation.dat", "dat", "Convocation"),
    ("return seance.president.ecri", "ecri", "Personne"),
    ("return seance.membres[1].nomm", "nomm", "Membre"),
    ("return p.quroum.fraction", "quroum", "p"),
    ("return p.quorum.fracton", "fracton", "p.quorum"),
    ("return p.quorum:requi(3)", "requi", "p.quorum"),
    ("return source(p.quorum, 'fracton')", "fracton", "p.quorum.sources"),
    ("return connu(seance, 'dat')", "dat", "Seance"),
    ("local c = 'dat' return seance[c]", "dat", "Seance"),
    ("for _, m in ipairs(seance.membres) do return m.presense end", "presense", "Membre"),
    (
      "for i = 1, #seance.membres do local m = seance.membres[i] return m.prenon end", "prenon",
      "Membre"
    ),
    (
      "return chacun(seance.procurations, function(x) return x.mandan end)", "mandan",
      "Procuration"
    ),
    (
      "return possible(seance.membres, function(x, i) return i > 1 or x.departt end)", "departt",
      "Membre"
    ),
    (
      "local m = premier(seance.membres, function() return true end) return m.nomm", "nomm",
      "Membre"
    ),
    (
      "return regroupe(seance.procurations, function(x) return x.mandatire end)", "mandatire",
      "Procuration"
    ),
    ("local f = function(x) return x.dat end return f(seance)", "dat", "Seance"),
    ("local function f() return seance.dat end return f()", "dat", "Seance"),
    (
      "local function f(n, x) if n > 0 then return f(n - 1, x) end return x.dat end "
        + "return f(1, seance)", "dat", "Seance"
    ),
    ("local function f() return seance.convocation end return f().rangs", "rangs", "Convocation"),
    ("local t = { f = function(x) return x.dat end } return t.f(seance)", "dat", "Seance"),
    (
      "local x = connu(seance, 'lieu') and seance or seance.convocation return x.dats", "dats",
      "Seance"
    ),
    ("return manquement { 'x', montre = { { seance, 'membre' } } }", "membre", "Seance"),
    (
      "return indetermine { 'x', manque = { { seance.convocation, 'dat' } } }", "dat",
      "Convocation"
    ),
    ("return function() return seance.dat end", "dat", "Seance"),
  ])
  func aFieldThatDoesNotExist(body: String, name: String, type: String) throws {
    let found = try lint(body: body, parametres: Self.parametres)
    #expect(found.count == 1)
    guard case .unknownField(name, type: type, _)? = found.first?.kind else {
      Issue.record("\(found)")
      return
    }
    #expect(found.first?.ligne == 6)
  }

  @Test func theNearestNameIsProposed() throws {
    #expect(
      try lint(body: "return seance.convocaton") == [
        Found(
          ligne: 6, kind: .unknownField("convocaton", type: "Seance", nearest: "convocation"))
      ])
    #expect(
      try lint(body: "return seance.membres.nom") == [
        Found(ligne: 6, kind: .unknownField("nom", type: nil, nearest: nil))
      ])
  }

  @Test func aRuleOnDeliberationsGetsOneFirst() throws {
    let found = try lint(body: "return d.quorm, seance.objet, p.rien", portee: "deliberation")
    #expect(
      found.map(\.kind) == [
        .unknownField("objet", type: "Seance", nearest: nil),
        .unknownField("quorm", type: "Deliberation", nearest: nil),
        .unknownField("rien", type: "p", nearest: nil),
      ])
  }

  @Test func aFunctionThatNothingCallsIsReadToo() throws {
    let found = try lint(
      body: "local function f() return seance.dat, manqument end return conforme 'x'")
    #expect(
      found.map(\.kind) == [
        .unknownField("dat", type: "Seance", nearest: "date"),
        .undefined("manqument", nearest: "manquement"),
      ])
  }

  @Test func figuresWorkedOutGetTheirGroup() throws {
    let parametres = Self.parametres.replacing("return n", with: "return quorum.fracton")
    let found = try lint(body: "return conforme 'x'", parametres: parametres)
    #expect(
      found == [
        Found(
          ligne: 4, kind: .unknownField("fracton", type: "p.quorum", nearest: "fraction"))
      ])
  }

  @Test func parametersOfABrokenFileAreNotJudged() throws {
    let found = try lint(body: "return p.quorum.fraction", parametres: "return {")
    #expect(found.count == 1)
    guard case .problem? = found.first?.kind else {
      Issue.record("\(found)")
      return
    }
  }

  @Test func globalsThatDoNotExistOrAreAssigned() throws {
    let body =
      "if seance.lieu == 'jamais' then\nreste = 1\nreturn conform 'x' end return conforme 'x'"
    #expect(
      try lint(body: body) == [
        Found(ligne: 7, kind: .globalWrite("reste")),
        Found(ligne: 8, kind: .undefined("conform", nearest: "conforme")),
      ])
  }

  @Test func aNameThatALibraryLacks() throws {
    #expect(
      try lint(body: "local m = math return string.formt('x'), m.abs(1), m.rand()") == [
        Found(ligne: 6, kind: .unknownField("formt", type: "string", nearest: "format")),
        Found(ligne: 6, kind: .unknownField("rand", type: "math", nearest: "rad")),
      ])
  }

  @Test func aFunctionOfManyConstants() throws {
    let many = (0..<300).map { "a.x\($0) = \($0)" }.joined(separator: " ")
    #expect(
      try lint(body: "local a = {} \(many) return conform(seance.quorm)").map(\.kind) == [
        .undefined("conform", nearest: "conforme"),
        .unknownField("quorm", type: "Seance", nearest: nil),
      ])
  }
}
