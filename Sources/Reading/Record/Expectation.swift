extension Shape {
  /// What a field of this shape holds, for whoever writes the record.
  var expectation: String {
    switch self {
    case .boolean: "vrai ou faux (true, false)"
    case .integer: "un entier"
    case .number: "un nombre"
    case .text: "un texte"
    case .identifier: "un texte ou un nombre"
    case .date: "une date AAAA-MM-JJ"
    case .time: "une heure HH:MM"
    case .euros: "un montant en euros, deux décimales au plus"
    case .person: "un nom"
    case .choice(let words, _): "l'un de : " + words.names.joined(separator: ", ")
    case .scalar: "un texte, un nombre, ou vrai ou faux (true, false)"
    case .object, .map: "un objet"
    case .list: "une liste"
    }
  }
}
