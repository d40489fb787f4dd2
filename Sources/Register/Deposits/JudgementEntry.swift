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
}
