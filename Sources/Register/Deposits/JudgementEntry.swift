/// What the journal tells of a judgement. Keys are in the order of the alphabet in the bytes.
struct JudgementEntry: Codable, Equatable {
  /// The digest of the document's bytes.
  let acte: Empreinte
  /// As the caller found the document.
  let nom: String
  let le: String
  /// The digest of what it was judged by.
  let cadre: Empreinte
  let record: Empreinte
  /// The digest of the text; nil without text.
  let texte: Empreinte?
  let verdicts: Empreinte

  /// What `CanonicalJSON` makes of it.
  var corps: String {
    var object = TextObject()
    object.member("acte", acte.description)
    object.member("cadre", cadre.description)
    object.member("le", le)
    object.member("nom", nom)
    object.member("record", record.description)
    if let texte { object.member("texte", texte.description) }
    object.member("verdicts", verdicts.description)
    return object.text
  }
}
