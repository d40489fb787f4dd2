/// What reading a document could not do, which its facts do not tell.
public enum Remarque: Sendable, Equatable, Codable {
  /// Several décisions stand in the text, and nothing proves where each act begins: none is read.
  case pointsNonSepares
  /// Pages, from 1, that are pictures: their words come from character recognition.
  case pagesReconnues([Int])
}
