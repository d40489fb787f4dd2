import Deliberation
import RuleEngine
import Testing

/// Fractions, clear days and doubtful votes, as the law counts them.
@Suite struct ArithmetiqueTests {
  private func value(_ expression: String, on seance: Seance = .exemple()) throws -> String {
    let verdict = try verdict("return conforme { \"{x}\", x = \(expression) }", on: seance)
    guard case .regle(let message) = verdict.motif else {
      return verdict.erreur?.message ?? "\(verdict.motif)"
    }
    return message
  }

  /// « Plus de la moitié » of 14 is 8, of 15 is 8; a third is rounded up.
  @Test(arguments: [
    (">1/2", 0, 1), (">1/2", 1, 1), (">1/2", 14, 8), (">1/2", 15, 8), (">1/2", 16, 9),
    ("1/2", 14, 7), ("1/2", 15, 8), ("1/3", 14, 5), ("1/3", 15, 5), ("1/3", 16, 6),
    ("1/4", 1, 1), (">2/3", 15, 11), ("2/3", 15, 10), ("3/5", 7, 5),
  ])
  func fractionsAreRoundedAsTheLawSays(fraction: String, of members: Int, expected: Int) throws {
    #expect(try value("seuil(\"\(fraction)\", \(members))") == "\(expected)")
  }

  @Test(arguments: [
    (">1/2", "plus de la moitié"), ("1/3", "un tiers"), ("3/5", "3/5"), (">2/3", "plus de 2/3"),
  ])
  func fractionsInWords(fraction: String, expected: String) throws {
    #expect(try value("fraction_en_lettres(\"\(fraction)\")") == expected)
  }

  @Test(arguments: ["1/0", "moitié", ">>1/2", "1/2 "])
  func aFractionMustBeOne(fraction: String) throws {
    #expect(try value("seuil(\"\(fraction)\", 3)") == "fraction mal écrite : \(fraction)")
  }

  /// From 12 to 20 May, seven: 13 (Ascension) to 19.
  @Test(arguments: [
    ("2021-05-12", "2021-05-20", 7), ("2021-05-19", "2021-05-20", 0),
    ("2021-05-20", "2021-05-20", -1), ("2020-02-28", "2020-03-01", 1),
    ("2021-02-28", "2021-03-01", 0), ("1999-12-31", "2001-01-01", 366),
  ])
  func clearDaysLeaveOutBothEnds(from: String, to: String, expected: Int) throws {
    #expect(try value("jours_francs(\"\(from)\", \"\(to)\")") == "\(expected)")
  }

  @Test(arguments: [
    ("2021-12-31", 1, "1er janvier 2022"), ("2024-02-28", 1, "29 février 2024"),
    ("2100-02-28", 1, "1er mars 2100"), ("2021-03-01", -1, "28 février 2021"),
    ("2021-05-20", 0, "20 mai 2021"),
  ])
  func daysAreAdded(date: String, days: Int, expected: String) throws {
    #expect(try value("ajoute_jours(\"\(date)\", \(days))") == expected)
  }

  @Test(arguments: [
    ("2023-02-11", 2, "11 avril 2023"), ("2022-11-20", 2, "20 janvier 2023"),
    ("2024-12-31", 2, "28 février 2025"), ("2024-01-31", 1, "29 février 2024"),
    ("2024-01-15", -1, "15 décembre 2023"), ("2023-12-15", 12, "15 décembre 2024"),
    ("2023-10-31", 0, "31 octobre 2023"),
  ])
  func monthsAreAdded(date: String, months: Int, expected: String) throws {
    #expect(try value("ajoute_mois(\"\(date)\", \(months))") == expected)
  }

  @Test func aDateMustBeOne() throws {
    #expect(try value("ajoute_mois(\"2021-5-20\", 1)") == "date mal écrite : 2021-5-20")
    #expect(
      try value("jours_francs(\"20/05/2021\", \"2021-05-20\")")
        == "date mal écrite : 20/05/2021")
  }

  private func seance(
    _ pour: Int, _ contre: Int, _ mode: Vote.Mode = .public, president: Vote.VoixPresident?
  ) -> Seance {
    var vote = Vote()
    vote.pour = pour
    vote.contre = contre
    vote.mode = mode
    vote.voix_president = president
    var deliberation = Deliberation()
    deliberation.vote = vote
    var seance = Seance.exemple()
    seance.deliberations = [deliberation]
    return seance
  }

  /// Votes for and against, how many are doubtful, whether the result turns; the président is
  /// against, so that a tie is a refusal.
  @Test(arguments: [
    (8, 6, 1, false), (8, 6, 2, true), (7, 6, 1, true), (6, 8, 1, false), (6, 8, 2, false),
    (6, 8, 3, true), (12, 0, 2, false), (1, 0, 1, true), (7, 7, 1, true),
  ])
  func doubtfulVotesAreTakenFromTheWinners(
    pour: Int, contre: Int, n: Int, turns: Bool
  ) throws {
    let seance = seance(pour, contre, president: .contre)
    let expected = turns ? "oui" : "non"
    #expect(try value("resultat_tourne(seance, \(n))", on: seance) == expected)
    #expect(
      try value("resultat_tourne(seance.deliberations[1], \(n))", on: seance) == expected)
  }

  /// What makes a tie adopts it with the voice of the président, but in a secret vote.
  @Test(arguments: [(Vote.Mode.public, "oui"), (.secret, "non")])
  func aTieIsBrokenByThePresident(mode: Vote.Mode, turns: String) throws {
    let seance = seance(6, 8, mode, president: .pour)
    #expect(try value("resultat_tourne(seance, 2)", on: seance) == turns)
  }

  @Test func theVoiceOfThePresidentIsTriedWhenItIsNotKnown() throws {
    let body = """
      if resultat_tourne(seance, 2) then return manquement "tourne" end
      return conforme "tient"
      """
    let verdict = try verdict(body, on: seance(6, 8, president: nil))
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == ["deliberations[0].vote.voix_president"])
  }

  @Test func withoutACountedVoteNothingTurns() throws {
    #expect(try value("resultat_tourne(seance, 1)", on: Seance()) == "non")
  }
}
