import ArgumentParser

/// The exit statuses of every command.
enum Status {
  /// A manquement at or above the bound, or a failed case.
  static let findings = ExitCode(1)
  /// An input or an argument is wrong.
  static let wrongInput = ExitCode(2)
  /// A rule broke, or a file of the rules folder gives no rule.
  static let brokenRule = ExitCode(3)
  /// SIGINT came, as shells tell it.
  static let interrupted = ExitCode(130)
  /// Whoever read the output has closed it; what a shell tells of SIGPIPE.
  static let closedOutput = ExitCode(141)

  /// Ends the command with the heaviest of what happened: 2 before 3 before 1.
  static func end(wrongInput wrong: Bool, brokenRule broken: Bool, findings found: Bool) throws {
    if wrong { throw wrongInput }
    if broken { throw brokenRule }
    if found { throw findings }
  }
}
