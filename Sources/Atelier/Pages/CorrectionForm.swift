import Deliberation
import Reporting

/// The form that corrects one fact.
struct CorrectionForm {
  let chemin: String
  let acte: String
  let seance: Seance

  /// Nothing when the fact is not one that a form can give.
  var html: Markup {
    guard let path = Chemin(chemin), let info = path.info, FactField.isScalar(info.type) else {
      return ""
    }
    let nom = Mots.fait(chemin)
    let base = "x" + RuleText.empreinte(chemin).prefix(10)
    return """
      <form class="correction" method="post" action="/actes/\(acte)/corrections">
      <input type="hidden" name="fait" value="\(chemin)">
      <p><label for="\(base)v">\(nom)</label>
      \(champ(info.type, "\(base)v", FactField.text(path.value(in: seance))))</p>
      <p><label for="\(base)m">Motif</label>
      <input id="\(base)m" name="motif" required placeholder="ce que dit l'original"></p>
      <p><label for="\(base)a">Votre nom</label>
      <input id="\(base)a" name="auteur" required autocomplete="name" data-auteur></p>
      <p><button class="bouton">Corriger</button></p>
      </form>

      """
  }

  private func champ(_ type: FieldType, _ id: String, _ valeur: String) -> Markup {
    switch type {
    case .boolean: choix(["oui", "non"], id, valeur)
    case .choice(let words): choix(words, id, valeur)
    case .date: saisie("date", id, valeur)
    case .time: saisie("time", id, valeur)
    case .integer: "<input id=\"\(id)\" name=\"valeur\" inputmode=\"numeric\" value=\"\(valeur)\">"
    case .euros:
      "<input id=\"\(id)\" name=\"valeur\" inputmode=\"decimal\" value=\"\(valeur)\"> €"
    default: saisie("text", id, valeur)
    }
  }

  private func saisie(_ type: String, _ id: String, _ valeur: String) -> Markup {
    "<input id=\"\(id)\" name=\"valeur\" type=\"\(type)\" value=\"\(valeur)\">"
  }

  private func choix(_ words: [String], _ id: String, _ valeur: String) -> Markup {
    let options = words.markup { word in
      let mot = ValeurPhrase.texte(.texte(word), de: chemin)
      return "<option value=\"\(word)\"\(" selected", when: word == valeur)>\(mot)</option>"
    }
    return """
      <select id="\(id)" name="valeur"><option value="">non précisé</option>\(options)</select>
      """
  }
}
