/// What is shown in place of a page.
enum FailurePage {
  static func response(_ status: Status) -> Response {
    let (titre, phrase) = words(status)
    return .page(
      Frame.page(
        titre,
        main: """
          <h1>\(titre)</h1>
          <p>\(phrase)</p>
          <p><a href="/actes">Revenir aux actes</a></p>
          """), status: status)
  }

  private static func words(_ status: Status) -> (titre: String, phrase: String) {
    switch status {
    case .notFound: ("Page introuvable", "Rien ne répond à cette adresse.")
    case .badRequest: ("Demande incomprise", "Il manque une valeur, ou elle est mal écrite.")
    case .methodNotAllowed: ("Demande refusée", "Cette adresse ne se demande pas ainsi.")
    default: ("La demande a échoué", "Rien n'a été changé. Recommencez, ou relancez le serveur.")
    }
  }
}
