import Deliberation
import RuleEngine
import Testing

@testable import Reporting

/// What pictures are made of.
struct DessinsTests {
  private func jour(_ text: String) throws -> Jour { try #require(Jour(text)) }

  @Test func wordsAndAttributesAreEscaped() {
    #expect(
      SVG.element("text", ["x": "\"<", "y": "1"], words: "</text><script>")
        == "<text x=\"&quot;&lt;\" y=\"1\">&lt;/text&gt;&lt;script&gt;</text>")
  }

  @Test(
    arguments: [
      (0, "0.00%"), (1, "100.00%"), (0.5, "50.00%"), (1.0 / 3, "33.33%"), (0.9999, "99.99%"),
      (0.00055, "0.06%"), (-0.005, "-0.50%"),
    ] as [(Double, String)])
  func aPartOfTheWidthHasTwoPlaces(fraction: Double, text: String) {
    #expect(SVG.part(fraction) == text)
  }

  @Test func daysAreSpreadOverTheWidth() throws {
    let echelle = Echelle(du: try jour("2021-01-01"), au: try jour("2022-01-01"))
    #expect(echelle.part(try jour("2021-07-02")) == 182.0 / 365)
    #expect(echelle.part(try jour("1999-01-01")) == 0)
    #expect(echelle.part(try jour("2099-01-01")) == 1)
    #expect(echelle.annees.map(\.annee) == [2021, 2022])
  }

  @Test func aScaleOfNoLengthIsADay() throws {
    let day = try jour("2021-01-01")
    let echelle = Echelle(du: day, au: day)
    #expect(echelle.au == day.ajoutant(1))
    #expect(echelle.part(day) == 0)
  }

  @Test func manyYearsAreMarkedSparsely() throws {
    let echelle = Echelle(du: try jour("1996-01-01"), au: try jour("2026-12-31"))
    #expect(echelle.annees.map(\.annee) == [2000, 2005, 2010, 2015, 2020, 2025])
  }

  @Test func columnsStandOnOneAnother() {
    let svg = ColonnesSVG(colonnes: [
      .init(
        nom: "05/21",
        parts: [
          .init(motif: .nullite, nombre: 1, mots: "1 nullité"),
          .init(motif: .irregularite, nombre: 0, mots: "0 irrégularité"),
          .init(motif: .avertissement, nombre: 3, mots: "3 avertissements"),
        ])
    ]).planche.dessin
    #expect(
      svg.contains(
        """
        <rect class="t-nullite" x="49.00%" y="161" width="8.00%" height="45" \
        fill="url(#m-nullite)"><title>05/21 : 1 nullité</title></rect>\
        <rect class="t-avertissement" x="49.00%" y="24" width="8.00%" height="137" \
        fill="url(#m-avertissement)"><title>05/21 : 3 avertissements</title></rect>\
        <text class="nombre" x="53.00%" y="19" text-anchor="middle">4</text>\
        <text class="an" x="53.00%" y="224" text-anchor="middle">05/21</text>
        """))
  }

  @Test func noColumnIsNoFault() {
    #expect(ColonnesSVG(colonnes: []).planche.dessin.contains("class=\"base\""))
    #expect(BarresSVG(barres: []).planche.hauteur == 48)
  }

  @Test func aSpanIsCutAtTheEdgesAndWordsWhereTheyFit() throws {
    let echelle = Echelle(du: try jour("2021-01-01"), au: try jour("2022-01-01"))
    let spans = [
      FriseSVG.Duree(
        du: try jour("2001-01-01"), au: try jour("2021-07-01"), mots: "trois jours", bulle: "3 j",
        style: "droit"),
      FriseSVG.Duree(
        du: try jour("2021-07-02"), au: try jour("2021-07-03"), mots: "deux jours", bulle: "2 j",
        style: "discute", motif: .discute),
      FriseSVG.Duree(
        du: try jour("2030-01-01"), au: nil, mots: "jamais", bulle: "hors", style: "droit"),
    ]
    let planches = FriseSVG(
      echelle, [.init(nom: "Délai <x>", suite: "convocation", durees: spans)], jour: nil
    ).planches
    #expect(planches.count == 1)
    let svg = try #require(planches.first).dessin
    #expect(
      svg.hasSuffix(
        """
        <foreignObject x="0" y="42" width="100%" height="20"><div class="nom">\
        <b>Délai &lt;x&gt;</b> <span class="suite">convocation</span></div></foreignObject>\
        <svg x="0.00%" y="63" width="49.86%" height="21"><title>3 j</title>\
        <rect class="duree d-droit" x="0.5" y="0.5" width="100%" height="20" fill="none"/>\
        <text class="valeur" x="6" y="15">trois jours</text></svg>\
        <svg x="49.86%" y="63" width="0.55%" height="21"><title>2 j</title>\
        <rect class="duree d-discute" x="0.5" y="0.5" width="100%" height="20" \
        fill="url(#m-discute)"/></svg>
        """))
  }

  @Test func aLongPictureIsInParts() throws {
    let echelle = Echelle(du: try jour("2021-01-01"), au: try jour("2022-01-01"))
    let lines = (0..<33).map { FriseSVG.Ligne(nom: "n° \($0)", suite: "", durees: []) }
    let planches = FriseSVG(echelle, lines, jour: nil).planches
    #expect(planches.map(\.hauteur) == [846, 846, 96])
    #expect(planches[2].dessin.contains("n° 32"))
  }

  @Test func aTableHasItsHeads() {
    let table = Tableau("Légende <i>", [.mots("Mois"), .nombres("N")], [["mai & juin", "3"]])
    #expect(
      table.html == """
        <div class="defile" tabindex="0" role="region" aria-label="Légende &lt;i&gt;">
        <table><caption>Légende &lt;i&gt;</caption>
        <thead><tr><th scope="col">Mois</th><th scope="col" class="n">N</th></tr></thead>
        <tbody>
        <tr><th scope="row">mai &amp; juin</th><td class="n">3</td></tr>
        </tbody></table></div>
        """)
  }

  @Test func everyMotifIsDefinedOnceAndIsNoColourAlone() {
    for motif in Motif.allCases {
      #expect(Motif.definitions.components(separatedBy: "id=\"m-\(motif.rawValue)\"").count == 2)
    }
    let patterns = Gravite.allCases.map { gravite in
      let name = Motif(gravite).rawValue
      let start = Motif.definitions.range(of: "id=\"m-\(name)\"")
      let rest = start.map { Motif.definitions[$0.upperBound...] } ?? ""
      return String(rest.prefix { $0 != "\n" }.components(separatedBy: "</pattern>")[0])
        .replacing(name, with: "")
    }
    #expect(Set(patterns).count == Gravite.allCases.count)
  }
}
