/// A place in the text that gives a fact. Columns and lines count from 1, ends included, in
/// Unicode scalars of the decoded line.
public struct Extrait: Entity {
  public var page: Int?
  public var ligne: Int?
  public var debut: Int?
  public var fin: Int?
  public var texte: String?
  public var ocr: Bool?
  public var valeur: Scalaire?

  public init() {}

  public static let schema = EntitySchema<Extrait>(
    "Extrait", "un endroit du texte où un fait se lit",
    [
      .init("page", \.page, "page, à partir de 1"),
      .init("ligne", \.ligne, "ligne, à partir de 1"),
      .init("debut", \.debut, "première colonne, à partir de 1"),
      .init("fin", \.fin, "dernière colonne, comprise"),
      .init("texte", \.texte, "les mots du texte"),
      .init("ocr", \.ocr, "lu par reconnaissance de caractères"),
      .init("valeur", \.valeur, "la valeur que cet endroit donne"),
    ])
}
