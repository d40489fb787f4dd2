import Deliberation
import Testing

@testable import Reporting

/// The page of a made-up act.
struct AnnotationHTMLTests {
  private func place(_ ligne: Int, _ debut: Int, _ fin: Int, _ valeur: Scalaire?) -> Extrait {
    var extrait = Extrait()
    (extrait.page, extrait.ligne, extrait.debut, extrait.fin) = (1, ligne, debut, fin)
    extrait.valeur = valeur
    return extrait
  }

  private var dossier: Dossier {
    var seance = Seance()
    seance.assemblee.type = .conseil_municipal
    seance.assemblee.commune = "Valmesnil"
    seance.date = Jour("2024-03-12")
    seance.extraits = [
      "date": [place(1, 11, 22, .texte("2024-03-12"))],
      "nombres.presents": [place(2, 12, 13, .entier(12)), place(3, 1, 2, .entier(13))],
    ]
    var line = NonPlace()
    (line.ligne, line.texte) = (4, "Vu <la> lettre")
    seance.non_places = [line]
    return Dossier(
      seance: seance,
      lignes: [
        "Séance du 12 mars 2024", "Présents : 12", "13 présents", "Vu <la> lettre", "",
      ])
  }

  private func body(_ dossier: Dossier) throws -> String {
    let page = try #require(AnnotationHTML.page(dossier, fichier: "seance.txt"))
    let start = try #require(page.range(of: "<body>")).lowerBound
    return String(page[start...])
  }

  @Test func aFactIsMarkedAndNamedAndLinkedBothWays() throws {
    let page = try body(dossier)
    #expect(
      page.contains(
        """
        <div class="l" id="l1"><a class="no" href="#l1" aria-label="ligne 1">1</a>\
        <p>Séance du <mark class="seance" title="1 · jour de la séance" id="m1">12 mars 2024\
        </mark><a class="r seance" href="#f1" aria-label="1 · jour de la séance">1</a></p></div>

        """))
    #expect(
      page.contains(
        """
        <li id="f1" class="seance"><span class="r">1</span>\
        <span class="nom">jour de la séance</span>\
        <span class="v"><b>12 mars 2024</b> <span class="lieu"><a href="#m1">ligne 1</a></span>\
        </span>

        """))
  }

  @Test func placesThatDisagreeAreBothNamed() throws {
    let page = try body(dossier)
    #expect(
      page.contains(
        """
        <b>12</b> <span class="lieu"><a href="#m2">ligne 2</a></span></span>\
        <span class="v"><b>13</b> <span class="lieu"><a href="#m2-2">ligne 3</a></span></span>
        """))
    #expect(page.contains("≠ deux endroits se contredisent"))
    #expect(page.contains("id=\"m2-2\">13</mark>"))
  }

  @Test func aLineThatBelongsToNoFactStandsApart() throws {
    let page = try body(dossier)
    #expect(
      page.contains(
        """
        <div class="l np" id="l4"><a class="no" href="#l4" aria-label="ligne 4">4</a>\
        <p>Vu &lt;la&gt; lettre<span class="note">non rattaché</span></p></div>
        """))
    #expect(page.contains("<li><a href=\"#l4\">ligne 4</a> Vu &lt;la&gt; lettre\n"))
    #expect(page.contains("2 faits lus, 1 contradiction et 1 ligne non rattachée."))
  }

  @Test func markupInTheActIsText() throws {
    let text = "<script>alert(\"1\")</script> & </mark>\u{0}"
    var seance = Seance()
    seance.assemblee.commune = "<img src=x>"
    seance.extraits = ["lieu": [place(1, 1, 8, .texte("\"><script>"))]]
    let page = try #require(
      AnnotationHTML.page(Dossier(seance: seance, lignes: [text]), fichier: "<b>.txt"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(!page.contains("<b>.txt"))
    #expect(page.contains("&lt;script&gt;</mark>"))
    #expect(page.contains("alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;/mark&gt;\u{FFFD}"))
  }

  @Test func nothingIsFetchedNorRun() throws {
    let page = try #require(AnnotationHTML.page(dossier, fichier: "seance.txt"))
    #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-"))
    for word in ["http:", "https:", "url(", "@import", " src=", "style=\""] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func aRecordWithoutTextHasNoPage() {
    #expect(AnnotationHTML.page(Dossier(seance: Seance()), fichier: "seance.json") == nil)
  }
}
