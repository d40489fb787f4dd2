import Testing

@testable import Register

@Suite struct NamesOfRuleTests {
  @Test(arguments: [
    ("return p.quorum.fraction", false),
    ("return p[\"quorum\"].fraction", false),
    ("return liste[1]", false),
    ("return p[nom]", true),
    ("return p[\"quo\" .. \"rum\"]", true),
    ("return p.quorum[nom]", true),
    ("return f()[nom]", true),
    ("local vus = {} vus[d.numero] = d", false),
    ("local vus = {} return seance.vus[nom]", true),
    ("local vus = {} vus = p return vus[nom]", true),
    ("local vus = {} local function f(vus) return vus[nom] end", true),
    ("local vus = {} for i, vus in ipairs(t) do x = vus[i] end", true),
    ("local vus = {} local a, vus = 1, p x = vus[a]", true),
    ("local t = { [nom] = 1 }", false),
    ("return connu(d, \"nature\")", false),
    ("return connu(p, nom)", true),
    ("return connu(p, f(\"a\", \"b\"))", true),
    ("local c = connu", true),
    ("return \"\\113uorum\"", true),
    ("-- p[nom]\nreturn 1", false),
  ])
  func tellsARuleThatMakesUpNames(_ text: String, _ expected: Bool) {
    #expect(NamesOfRule(text).makesUpNames == expected)
  }

  @Test func aCommentNamesNothing() {
    let names = NamesOfRule("-- quorum\nreturn p.majorite.simple .. \"{p.effectif.legal}\"")
    #expect(!names.mention("quorum"))
    #expect(names.mention("majorite"))
    #expect(names.mention("effectif"))
  }
}
