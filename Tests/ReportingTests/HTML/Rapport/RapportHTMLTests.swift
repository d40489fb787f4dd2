import Deliberation
import Foundation
import RuleEngine
import TestSupport
import Testing

@testable import Reporting

/// The page of `greffier report`.
struct RapportHTMLTests {
  private let law: Law
  private let evaluator: Evaluator

  init() throws {
    law = try Law(RuleSet(folder: packageRoot() + "/Rules"))
    evaluator = try Evaluator(law)
  }

  private func seance(_ presents: Int, _ date: String?, commune: String = "Losne") -> Seance {
    var seance = Seance.exemple(presents: presents)
    seance.date = date.flatMap { Jour($0) }
    seance.assemblee.commune = commune
    return seance
  }

  private func rapport(
    _ seances: [Seance], engagements: [EngagementSitue] = []
  ) throws -> Rapport {
    var bilan = Bilan()
    for seance in seances {
      bilan.ajoute(
        Bilan(
          CheckedDocument(
            fichier: "a", dossier: Dossier(seance: seance), regles: "",
            verdicts: evaluator.evaluate(seance))))
    }
    return Rapport(
      bilan, law: law, regles: evaluator.regles, engagements: engagements,
      jour: try #require(Jour("2024-06-01")))
  }

  private func page(_ seances: [Seance], engagements: [EngagementSitue] = []) throws -> String {
    RapportHTML.page(try rapport(seances, engagements: engagements))
  }

  private func engagement(
    _ texte: String, _ etat: EngagementSitue.Etat, _ fin: String?
  ) -> EngagementSitue {
    EngagementSitue(
      texte: texte, collectivite: "Losne", objet: nil, debut: Jour("2024-01-10"),
      fin: fin.flatMap { Jour($0) }, etat: etat)
  }

  @Test func everyPictureHasWordsAndATable() throws {
    let page = try page(
      [seance(4, "2024-03-12"), seance(12, "2024-04-12")],
      engagements: [engagement("Signer", .sansEcheance, nil)])
    let figures = page.components(separatedBy: "<figure ").dropFirst()
    #expect(figures.count == 4)
    for figure in figures {
      #expect(figure.contains("role=\"img\" aria-labelledby=\""))
      #expect(figure.contains("<title id=\"") && figure.contains("<desc id=\""))
      #expect(figure.contains("<figcaption>") && figure.contains("<caption>"))
    }
  }

  @Test func countsStandByMonthAndByRule() throws {
    let page = try page([seance(4, "2024-03-12"), seance(4, "2024-05-12"), seance(12, nil)])
    #expect(page.contains("<title>05/24 : 1 nullité</title>"))
    #expect(page.contains("<th scope=\"row\">mars\u{A0}2024</th><td class=\"n\">1</td>"))
    #expect(page.contains("<th scope=\"row\">date inconnue</th><td class=\"n\">1</td>"))
    #expect(page.contains("1 document sans date : au tableau."))
    #expect(page.contains("<title>quorum-presents : 2 nullités</title>"))
    #expect(page.contains("<h1>Conseil municipal de Losne</h1>"))
    #expect(page.contains("3 documents · séances de mars\u{A0}2024 à mai\u{A0}2024"))
  }

  @Test func manyMonthsAreToldByYear() throws {
    let page = try page([seance(4, "2010-03-12"), seance(4, "2024-05-12")])
    #expect(page.contains("<title>2010 : 1 nullité</title>"))
    #expect(page.contains("Manquements par an de séance"))
  }

  @Test func noDocumentIsStillAPage() throws {
    let page = try page([])
    #expect(page.contains("<h1>0 assemblée</h1>"))
    #expect(page.contains("Aucun document ne dit la date de sa séance."))
    #expect(page.contains("Aucun manquement, aucun indéterminé."))
    #expect(page.contains("Aucun acte ne dit d&#39;engagement.") || page.contains("d'engagement."))
  }

  @Test func engagementsAreToldMostPressingFirst() throws {
    let page = try page(
      [],
      engagements: [
        engagement("Former", .tenu, "2024-03-01"), engagement("Payer", .enCours, "2024-12-31"),
        engagement("Recruter", .sansEcheance, nil), engagement("Signer", .enRetard, "2024-02-01"),
      ])
    #expect(
      page.contains("4 engagements au 1er juin 2024 : 1 en retard, 1 tenu, 1 sans échéance."))
    let order = ["<b>! Signer</b>", "<b>○ Payer</b>", "<b>– Recruter</b>", "<b>✓ Former</b>"]
    let places = order.compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 4)
    #expect(places == places.sorted())
    #expect(page.contains("<td>en retard depuis le 1er février 2024</td>"))
  }

  @Test func theLawIsToldWithItsTextsAndItsDisputes() throws {
    let page = try page([seance(12, "2021-05-20")])
    #expect(page.contains("<b>Part des membres en exercice qui doit être présente</b>"))
    #expect(
      page.contains("<td>du 15 novembre 2020 au 30 septembre 2021</td><td>1/3</td>"))
    #expect(page.contains("<td>discuté : 1/3 ou plus de 1/2</td>"))
    #expect(page.contains("<td>15 avril</td>"))
  }

  @Test func markupInAnActIsText() throws {
    let page = try page(
      [seance(4, "2024-03-12", commune: "<img src=x>\"")],
      engagements: [engagement("</svg><script>", .enRetard, "2024-02-01")])
    #expect(!page.contains("<img") && !page.contains("<script"))
    #expect(page.contains("<h1>Conseil municipal de &lt;img src=x&gt;&quot;</h1>"))
    #expect(page.contains("<b>! &lt;/svg&gt;&lt;script&gt;</b>"))
  }

  @Test func nothingIsFetchedNorRun() throws {
    let page = try page([seance(4, "2024-03-12")])
    #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-"))
    for word in ["http:", "https:", "url(h", "@import", " src=", "style=\"", " on"] {
      let count = page.components(separatedBy: word).count - 1
      #expect(word == " on" ? !page.contains(" onload=") : count == 0, "\(word)")
    }
  }

  @Test func identifiersAreUniqueAndReferencesMeetThem() throws {
    let page = try page(
      [seance(4, "2024-03-12")], engagements: [engagement("Signer", .enCours, "2025-01-01")])
    let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let targets =
      page.matches(of: /href="#([^"]+)"/).map { String($0.1) }
      + page.matches(of: /url\(#([^)]+)\)/).map { String($0.1) }
      + page.matches(of: /aria-labelledby="([^"]+)"/)
      .flatMap { $0.1.split(separator: " ").map(String.init) }
    for target in targets { #expect(ids.contains(target), "\(target)") }
  }
}
