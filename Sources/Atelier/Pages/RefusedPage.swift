/// What a browser without the cookie is shown: no name of an act, no word of a rule.
enum RefusedPage {
  static let html: String = {
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Accès refusé · Greffier</title>
      </head>
      <body>
      <h1>Accès refusé</h1>
      <p>Ouvrez le lien que <code>greffier serve</code> a écrit en démarrant : il contient le jeton
      qui donne accès à ces pages.</p>
      </body>
      </html>

      """
    return page.html
  }()
}
