/// What differs in a receipt from what was written, or from what is replayed.
public enum ReceiptFault: Error, Sendable, Equatable {
  /// The file is no receipt: what the JSON lacks, and where.
  case unreadable(String)
  /// Another form of receipt.
  case format(String)
  /// A part has not the digest that stands for it.
  case changed(Part)
  /// The content of that file of the rules has not its digest.
  case rules(String)
  /// The bytes are not those that a receipt has, though all it tells is right: the line, from 1.
  case presentation(line: Int)
  /// Another version of the engine made it, and replays otherwise.
  case version(String, here: String)
  /// The rules that the receipt tells, or those of the folder given, cannot be judged by.
  case unusableRules(String)
  /// That file of the folder given is another, is missing there, or is there alone.
  case otherRules(String)
  /// The document, read again, gives another record.
  case reading
  /// What these rules say otherwise; nil for what is told of the whole document.
  case verdict(String?)

  /// A part of a receipt.
  public enum Part: String, Sendable {
    case nom
    case octets
    case texte
    case record
    case cadre
    case reglages
    case verdicts
    /// The entry of the journal.
    case entree
    case sceau
  }
}
