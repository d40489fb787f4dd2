/// Why a register could not be used: a value, which `Reporting` puts in words.
public enum RegisterError: Error, Sendable, Equatable {
  /// There is no such file, and the command only reads.
  case missing(String)
  /// The file at the path is no register: another database, or no database.
  case notARegister(String)
  /// The file is damaged, as SQLite tells it; nothing was written to it.
  case damaged(String, reason: String)
  /// That part of what is kept of the act cannot be read.
  case damagedActe(Empreinte, RegisterFault.Part)
  /// What is kept of that file of the rules cannot be read.
  case damagedRules(String)
  /// A later version of Greffier made it; `migration` is what this one does not know.
  case newer(String, migration: String)
  /// An earlier version made it, and it cannot be brought up to date because it cannot be written.
  case older(String, reason: String)
  /// Another program writes to it and did not end in time.
  case busy(String)
  /// It cannot be read or written where it stands.
  case unwritable(String, reason: String)
  /// It stands in a folder that cannot be written, which even reading it takes.
  case readOnlyFolder(String)
  /// No room is left.
  case full(String)
  /// What is asked of SQLite fails in another way.
  case failed(String, reason: String)
  /// No act has an identifier that begins so.
  case noActe(String)
  /// Several acts do: how many.
  case severalActes(String, count: Int)
  /// The identifier is not written in hexadecimal digits, or has fewer than four.
  case badIdentifier(String)
  /// The content of the act was removed.
  case removed(Empreinte, motif: String)
  /// The record has no such place, or the value is not of its type.
  case badCorrection(chemin: String)
  /// The act has no such judgement.
  case notJudged(Empreinte)
  /// No rules with that digest were ever used.
  case noRules(String)
}
