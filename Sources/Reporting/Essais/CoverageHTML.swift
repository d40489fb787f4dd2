import RuleTesting

/// Coverage as one page: the text of each rule, its lines coloured.
public enum CoverageHTML {
  public static func page(_ report: CoverageReport) -> String {
    let rows = report.fichiers.enumerated().map { row($1, $0) }.joined()
    let files = report.fichiers.enumerated().map { section($1, $0) }.joined()
    let lignes = report.lignes
    return """
      <!DOCTYPE html>
      <html lang="fr">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Couverture des règles</title>
      <style>
      :root { color-scheme: light dark; --lu: #d9f2d9; --tu: #f8d0d0; --trait: #8888; }
      @media (prefers-color-scheme: dark) { :root { --lu: #17381b; --tu: #5a1d1d; } }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto;
        padding: 0 1rem; }
      table { border-collapse: collapse; }
      td, th { padding: .2rem .8rem; text-align: left; border-bottom: 1px solid var(--trait); }
      pre { overflow-x: auto; border: 1px solid var(--trait); padding: .5rem 0; }
      pre span { display: block; padding: 0 .8rem; }
      pre span::before { content: attr(data-n); display: inline-block; width: 3em; opacity: .6; }
      .lu { background: var(--lu); } .tu { background: var(--tu); }
      </style>
      <h1>Couverture des règles</h1>
      <p>\(MutationTerminal.percent(report.part)) % des lignes (\(lignes.ran)/\(lignes.total)).
      Vert : un essai y passe ; rouge : aucun ; sans couleur : rien ne s'y exécute.</p>
      <table>
      <tr><th>Fichier<th>Lignes<th>Branches
      \(rows)</table>
      \(files)</html>

      """
  }

  private static func row(_ file: FileCoverage, _ index: Int) -> String {
    "<tr><td><a href=\"#f\(index)\">\(HTML.escaped(file.fichier))</a>"
      + "<td>\(file.ran.count)/\(file.executable.count)"
      + "<td>\(file.ways.taken)/\(file.ways.total)\n"
  }

  private static func section(_ file: FileCoverage, _ index: Int) -> String {
    let executable = Set(file.executable)
    let lines = file.text.enumerated().map { offset, text in
      let line = offset + 1
      let kind = executable.contains(line) ? (file.ran.contains(line) ? "lu" : "tu") : ""
      let attribute = kind.isEmpty ? "" : " class=\"\(kind)\""
      return
        "<span\(attribute) data-n=\"\(line)\">\(text.isEmpty ? " " : HTML.escaped(text))</span>"
    }
    return "<h2 id=\"f\(index)\">\(HTML.escaped(file.fichier))</h2>\n<pre>\(lines.joined())</pre>\n"
  }
}
