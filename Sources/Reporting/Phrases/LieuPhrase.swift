import Deliberation

/// Where words stand in a document: « ligne 20 », « page 2, ligne 31 », « lignes 20 et 31 ».
package enum LieuPhrase {
  /// One place; nil when its line is not told. The first page goes without saying.
  package static func ligne(page: Int?, ligne: Int?) -> String? {
    ligne.map { debutPage(page) + "ligne \($0)" }
  }

  /// Several places, each line once, by page; empty when no line is told.
  package static func lignes(_ places: [Extrait]) -> String {
    var pages: [(page: Int?, lignes: [Int])] = []
    for place in places {
      guard let ligne = place.ligne else { continue }
      if let last = pages.indices.last, pages[last].page == place.page {
        if !pages[last].lignes.contains(ligne) { pages[last].lignes.append(ligne) }
      } else {
        pages.append((place.page, [ligne]))
      }
    }
    return pages.map { page in
      let numbers = Mots.enumeration(page.lignes.map(String.init))
      return debutPage(page.page) + (page.lignes.count > 1 ? "lignes " : "ligne ") + numbers
    }.joined(separator: " ; ")
  }

  private static func debutPage(_ page: Int?) -> String {
    page.map { $0 > 1 ? "page \($0), " : "" } ?? ""
  }
}
