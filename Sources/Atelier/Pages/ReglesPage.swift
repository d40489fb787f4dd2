import Deliberation
import Reporting
import RuleEngine

/// The catalogue of the rules, by theme or by article.
struct ReglesPage {
  /// How the catalogue is sorted.
  enum Ordre: String, CaseIterable {
    case theme
    case article

    var titre: String { self == .theme ? "par thème" : "par article" }
  }

  let regles: [Regle]
  let problemes: [RuleProblem]
  let dossier: String
  let ordre: Ordre
  let history: [VersionKeeper.Entry]

  /// The most changes that are told.
  private static let mostChanges = 10

  var html: String {
    Frame.page(
      "Règles", section: .regles,
      main: """
        <h1>Règles</h1>
        <p class="sous">\(Mots.compte(regles.count, "règle en vigueur", "règles en vigueur")).</p>
        \(enErreur)
        <p class="onglets">\(Ordre.allCases.markup(onglet))</p>
        <p class="filtre"><label for="cherche">Chercher une règle</label>
        <input id="cherche" type="search" data-cherche="#catalogue"></p>
        <div id="catalogue">
        \(groupes.markup(groupe))</div>
        \(changements)
        """)
  }

  private func onglet(_ ordre: Ordre) -> Markup {
    let isCurrent: Markup = ordre == self.ordre ? " aria-current=\"true\"" : ""
    return "<a href=\"/regles?par=\(ordre.rawValue)\"\(isCurrent)>\(ordre.titre)</a> "
  }

  private var groupes: [(titre: String, regles: [Regle])] {
    var groupes: [String: [Regle]] = [:]
    for regle in regles {
      let cles = ordre == .theme ? [RuleText.theme(regle.fichier, in: dossier)] : regle.articles
      for cle in cles { groupes[cle, default: []].append(regle) }
    }
    return groupes.sorted { $0.key.naturalKey < $1.key.naturalKey }
      .map { (ordre == .theme ? Self.theme($0.key) : $0.key, $0.value) }
  }

  /// « conseiller-numerique » is « Conseiller numérique ».
  static func theme(_ dossier: String) -> String {
    let mots = ["numerique": "numérique", "publicite": "publicité", "presence": "présence"]
    let texte = dossier.split(separator: "-").map { mots[String($0)] ?? String($0) }
      .joined(separator: " ")
    return texte.prefix(1).uppercased() + texte.dropFirst()
  }

  private func groupe(_ groupe: (titre: String, regles: [Regle])) -> Markup {
    """
    <section class="theme"><h2>\(groupe.titre) <span class="n">\(groupe.regles.count)</span></h2>
    <ul class="regles">
    \(groupe.regles.markup(ligne))</ul></section>

    """
  }

  private func ligne(_ regle: Regle) -> Markup {
    """
    <li><a href="/regles/\(Percent.encoded(RuleText.stem(regle.fichier)))">\(regle.titre)</a>
    \(Mot.gravite(regle.gravite))
    <span class="doux">\(regle.id) · \(regle.articles.joined(separator: ", "))</span></li>

    """
  }

  private var enErreur: Markup {
    guard !problemes.isEmpty else { return "" }
    let items = problemes.markup { problem in
      let stem = Percent.encoded(RuleText.stem(problem.fichier))
      return "<li><a href=\"/regles/\(stem)\">\(RulePhrase.line(problem))</a></li>\n"
    }
    return """
      <section class="alerte" aria-labelledby="titre-erreurs">
      <h2 id="titre-erreurs">Fichiers qui ne se chargent pas</h2>
      <ul>
      \(items)</ul></section>
      """
  }

  private var changements: Markup {
    guard !history.isEmpty else { return "" }
    let items = history.prefix(Self.mostChanges).markup { entry in
      """
      <li>\(entry.fichier) <span class="doux">\(entry.moment.replacing("T", with: " ").dropLast())
      UTC, \(entry.auteur) : \(entry.motif)</span></li>

      """
    }
    return """
      <section aria-labelledby="titre-derniers"><h2 id="titre-derniers">Derniers changements</h2>
      <ul class="sobre">
      \(items)</ul></section>
      """
  }
}

extension String {
  /// What sorts « L2121-9 » before « L2121-17 »: runs of digits count as numbers.
  var naturalKey: String {
    var key = ""
    var digits = ""
    for sign in self + " " {
      if sign.isASCII, sign.isNumber {
        digits.append(sign)
      } else {
        if !digits.isEmpty {
          key += String(repeating: "0", count: max(0, 8 - digits.count)) + digits
          digits = ""
        }
        key.append(sign)
      }
    }
    return key
  }
}
