import Deliberation

/// How an assembly is called in a heading.
package enum Assemblage {
  package static func nom(_ assemblee: Assemblee) -> String {
    let type = assemblee.type.map(categorie)
    guard let lieu = assemblee.commune ?? assemblee.nom else { return type ?? "" }
    guard let type else { return lieu }
    return assemblee.type == .conseil_municipal ? "\(type) \(de(lieu))" : "\(type), \(lieu)"
  }

  private static func categorie(_ categorie: Assemblee.Categorie) -> String {
    switch categorie {
    case .conseil_municipal: "Conseil municipal"
    case .conseil_communautaire: "Conseil communautaire"
    case .comite_syndical: "Comité syndical"
    case .conseil_departemental: "Conseil départemental"
    case .conseil_regional: "Conseil régional"
    case .ccas: "Centre communal d'action sociale"
    case .autre: "Assemblée"
    }
  }

  /// « de 12 », « d'excusé », « d'Abadie », « de oui »: no article is taken in.
  static func deQuoi(_ mot: String) -> String {
    if mot == "oui" { return "de oui" }
    let premiere = mot.unicodeScalars.first.flatMap(asciiFold)?.first
    let voyelle = premiere.map { "aeiouyh".contains($0) } ?? false
    return voyelle ? "d'\(mot)" : "de \(mot)"
  }

  /// « de Losne », « d'Auxonne », « du Havre », « des Sables ».
  static func de(_ lieu: String) -> String {
    if lieu.hasPrefix("Le ") { return "du " + lieu.dropFirst(3) }
    if lieu.hasPrefix("Les ") { return "des " + lieu.dropFirst(4) }
    return deQuoi(lieu)
  }
}
