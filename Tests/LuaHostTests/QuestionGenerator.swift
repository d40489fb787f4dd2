import TestSupport

/// Random functions that ask a record `s` of `Sample` and end one way or another.
struct QuestionGenerator {
  var random: SeededGenerator
  private static let conditions = [
    "s.rang == 1", "s.presents > 3", "s.presents == 5", "s.commune == 'Losne'",
    "connu(s, 'presents')", "connu(s, 'rang')", "connu(s.convocation, 'date')",
    "vu(s, 'commune') == 'Losne'", "vu(s, 'presents') == nil", "#s.membres > 1",
    "s.convocation.rang == 2", "s.convocation.mode == 'papier'", "autre.present",
    "s.convocation.envoi.suite.rang == 1", "s.convocation == s.convocation.envoi.suite",
    "s.convocation.envoi == s.convocation.envoi", "s.membres[1] == autre",
    "s.membres[1] == s.membres[2]", "autre.nom == 'A'", "tostring(s) == 'Seance'",
    "pareil(s, 'rang', s.convocation)", "pareil(autre, 'nom', s.membres[1] or autre)",
    "pareil(s.convocation, 'date', s.convocation.envoi)", "cherche(s.membres, 'rang', s)",
    "cherche(s.membres, 'rang', autre) == autre", "denombre(s.membres, 'nom', 'A') > 1",
    "evoque(s, 'commune', 'los')", "evoque(autre, 'nom', 'b')",
    "evoque(s.convocation, 'mode', 'PAPIER')",
    "essaie(denombre, s.membres, 'nom', 'B')",
    "essaie(function() return s.presents end)", "attentes() > 0", "s.membres[1].present",
  ]
  private static let loops = [
    "for _, m in ipairs(s.membres) do if m.present then n = n + 1 end end",
    "for i = 1, #s.membres do if s.membres[i].nom == 'A' then n = n + 10 end end",
    "for _, m in ipairs(s.membres) do if connu(m, 'present') then n = n + 100 end end",
    "for _, m in ipairs(s.membres) do if m == autre then return 'lui', n end end",
    "local x = cherche(s.membres, 'rang', autre) "
      + "while x do n = n + 1000 x = n < 5000 and cherche(s.membres, 'rang', autre, x) end",
  ]
  private static let outcomes = [
    "'conforme', 12", "'sans objet', n", "", "nil, true", "s.commune, n", "{ n, fin = 'a' }",
    "{}", "s.membres[1]", "n, 1.5", "autre.nom", "fait(s, 'rang')",
    "phrase('{m} de {c}', { m = autre, c = s.commune })",
    "{ fait(s, 'rang'), fait(s.membres[1] or autre, 'nom') }, n",
  ]

  mutating func body() -> String {
    let statements = (0..<1 + random.below(4)).map { _ in statement() }
    return "local n = 0 \(statements.joined(separator: " ")) return \(one(of: Self.outcomes))"
  }

  private mutating func statement() -> String {
    switch random.below(4) {
    case 0: one(of: Self.loops)
    case 1: "n = n + (\(one(of: Self.conditions)) and 1 or 2)"
    default: "if \(one(of: Self.conditions)) then return \(one(of: Self.outcomes)) end"
    }
  }

  private mutating func one(of texts: [String]) -> String { texts[random.below(texts.count)] }
}
