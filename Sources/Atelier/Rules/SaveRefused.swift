import RuleEngine

/// Why a file of rules is not saved; nothing on disk has changed.
enum SaveRefused: Error, Sendable, Equatable {
  case unknownFile
  case noReason
  /// The file is no longer the one that the edit began with: what it is now, and the lines that
  /// differ from what it was.
  case changedMeanwhile(RuleText, differences: [String])
  /// The rules would not load.
  case problems([RuleProblem])
  /// The value is not one that the parameter takes.
  case badValue(NewValueFault)
  /// The file, or the folder of the earlier versions, cannot be written.
  case disk(String)
}
