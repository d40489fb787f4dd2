import Deliberation
import RuleEngine
import TestSupport
import Testing

@testable import Register

/// Counts over the acts of a register.
struct ComptesTests {
  private func seance(_ presents: Int, _ date: String?, _ commune: String) -> Seance {
    var seance = Seance.exemple(presents: presents)
    seance.date = date.flatMap { Jour($0) }
    seance.assemblee.commune = commune
    seance.assemblee.departement = "21"
    return seance
  }

  @Test func actsAreCountedByMonthAssemblyAndRule() throws {
    try withRegister { register, judge in
      let acts = [
        seance(12, "2024-03-12", "Losne"), seance(4, "2024-03-30", "Losne"),
        seance(4, "2024-05-02", "Échenon"), seance(4, nil, "Échenon"),
      ]
      let judged = try acts.enumerated().map { try judge.deposit($1, nom: "\($0).json") }
      try register.add(judged, judgedBy: judge.cadre)
      let comptes = try register.comptes()
      let march = try #require(comptes.mois[Jour("2024-03-01")])
      #expect(march.actes == 2)
      #expect(march.synthese[.nullite] == 1 && march.synthese[.conforme] == 3)
      #expect(comptes.mois[nil]?.actes == 1)
      #expect(comptes.assemblees.map(\.assemblee.commune) == ["Losne", "Échenon"])
      #expect(comptes.assemblees.map(\.compte.actes) == [2, 2])
      #expect(comptes.assemblees.first?.assemblee.type == .conseil_municipal)
      #expect(comptes.assemblees.first?.assemblee.departement == "21")
      #expect(Array(comptes.regles.keys) == ["assez"])
      #expect(comptes.regles["assez"]?[.nullite] == 2)
    }
  }

  @Test func anEmptyRegisterHasNoCount() throws {
    try withRegister { register, _ in
      let comptes = try register.comptes()
      #expect(comptes == Comptes())
    }
  }
}
