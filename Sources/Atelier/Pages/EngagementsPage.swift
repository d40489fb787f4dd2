import Deliberation
import Reporting

/// What the adopted acts bind their assemblies to, on a line of time.
struct EngagementsPage {
  let engagements: [EngagementSitue]
  let jour: Jour

  var html: String {
    let figure = EngagementsFigure.figure(engagements, le: jour)
    return Frame.page(
      "Engagements", section: .engagements, styles: ["/fichiers/dessins.css"],
      main: """
        <h1>Engagements</h1>
        <p class="sous">Ce à quoi les actes adoptés engagent les collectivités.</p>
        \(figure.map { Self.image($0) } ?? Self.vide)
        """)
  }

  private static func image(_ figure: Figure) -> Markup {
    """
    \(Markup(trusted: Motif.definitions))
    <section class="image" aria-label="Engagements">
    \(Markup(trusted: figure.html))</section>
    """
  }

  private static let vide: Markup = """
    <p class="rien">Aucun acte ne contient d'engagement. <a href="/actes">Voir les actes</a>.</p>
    """
}
