/// What every page has around its own content.
enum Frame {
  /// The pages of the menu, in order.
  enum Section: String, CaseIterable {
    case actes
    case regles
    case parametres
    case engagements
    case bilan

    var titre: String {
      switch self {
      case .actes: "Actes"
      case .regles: "Règles"
      case .parametres: "Paramètres"
      case .engagements: "Engagements"
      case .bilan: "Bilan"
      }
    }
  }

  /// The page called `titre`, whose content is `main`.
  ///
  /// - Parameters:
  ///   - section: the page of the menu that it belongs to.
  ///   - scripts: files of ours or of CodeMirror that it needs besides.
  ///   - classes: of the main element.
  static func page(
    _ titre: String, section: Section? = nil, scripts: [String] = [], styles: [String] = [],
    classes: String = "", main: Markup
  ) -> String {
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(titre) · Greffier</title>
      <link rel="icon" href="/fichiers/marque.svg" type="image/svg+xml">
      \((styles + ["/fichiers/annotation.css", "/fichiers/atelier.css"]).markup(style))\
      \((scripts + ["/fichiers/atelier.js"]).markup(script))\
      </head>
      <body>
      <a class="saut" href="#contenu">Aller au contenu</a>
      \(header(section))
      <main id="contenu" class="\(classes)" tabindex="-1">
      \(main)
      </main>
      <p id="annonce" class="sr" role="status" aria-live="polite"></p>
      </body>
      </html>

      """
    return page.html
  }

  private static func style(_ path: String) -> Markup {
    "<link rel=\"stylesheet\" href=\"\(path)\">\n"
  }

  private static func script(_ path: String) -> Markup {
    "<script src=\"\(path)\" defer></script>\n"
  }

  private static func header(_ current: Section?) -> Markup {
    let items = Section.allCases.markup { section in
      let isCurrent: Markup = section == current ? " aria-current=\"page\"" : ""
      return "<li><a href=\"/\(section.rawValue)\"\(isCurrent)>\(section.titre)</a></li>\n"
    }
    return """
      <header class="tete">
      <a class="marque" href="/">Greffier</a>
      <nav aria-label="Pages"><ul>
      \(items)</ul></nav>
      </header>
      """
  }
}
