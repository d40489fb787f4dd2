import Foundation
import TestSupport

/// What a run of the program printed, and how it ended.
struct Outcome: Equatable {
  var output = ""
  var errors = ""
  var status: Int32 = 0
}

/// Runs the built `greffier` in the package's folder, as a user would.
func greffier(_ arguments: String..., input: String = "") throws -> Outcome {
  try greffier(arguments, input: input)
}

/// The same, with the arguments in a list.
func greffier(_ arguments: [String], input: String = "") throws -> Outcome {
  try run("greffier", arguments, input: input)
}

/// Runs a built program of the package.
func run(_ program: String, _ arguments: [String], input: String = "") throws -> Outcome {
  let process = Process()
  let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  process.executableURL = folder.appending(path: program)
  process.currentDirectoryURL = URL(filePath: packageRoot())
  process.arguments = arguments
  let pipes = (input: Pipe(), output: Pipe(), errors: Pipe())
  process.standardInput = pipes.input
  process.standardOutput = pipes.output
  process.standardError = pipes.errors
  try process.run()
  try pipes.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
  try pipes.input.fileHandleForWriting.close()
  let output = try pipes.output.fileHandleForReading.readToEnd() ?? Data()
  let errors = try pipes.errors.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return Outcome(
    output: String(decoding: output, as: UTF8.self),
    errors: String(decoding: errors, as: UTF8.self), status: process.terminationStatus)
}
