/// What is wrong with what a register keeps.
public enum RegisterFault: Sendable, Equatable {
  /// What SQLite finds in the file itself.
  case file(String)
  /// The first entry of the journal that is not what was written, or does not follow the one
  /// before: those after it prove nothing.
  case brokenEntry(Int64)
  /// An entry is missing before that one.
  case missingEntry(before: Int64)
  /// What the entry tells of is not kept, or is not told so.
  case notKept(entry: Int64)
  /// What is kept of the act has not the digest that the journal tells.
  case changed(Part, acte: Empreinte)
  /// An act, a judgement or a correction that no entry tells of.
  case untold(Part, acte: Empreinte)
  /// A row that tells how an obligation was met, and is not what the entry of that number tells.
  case changedRow(Int64, acte: Empreinte, cle: String)
  /// Such a row of which no entry tells.
  case untoldRow(Int64, acte: Empreinte, cle: String)
  /// A file of rules that has not its digest, or that is missing.
  case rules(Empreinte)

  /// What is kept of an act.
  public enum Part: String, Sendable {
    case octets
    case texte
    case record
    case verdicts
    case correction
    case retrait
    case acte
    /// The columns by which it is listed and found.
    case colonnes
  }
}
