import Foundation
import TestSupport
import Testing

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

/// The same with `input` in a file that is its standard input: of any length, and never refused.
func greffier(_ arguments: [String], file input: String) throws -> Outcome {
  try withFolder(["input": input]) { folder in
    let file = try #require(FileHandle(forReadingAtPath: "\(folder)/input"))
    let process = Process()
    process.standardInput = file
    return try outcome(of: process, "greffier", arguments) {}
  }
}

/// Runs a built program of the package.
func run(_ program: String, _ arguments: [String], input: String = "") throws -> Outcome {
  let process = Process()
  let pipe = Pipe()
  process.standardInput = pipe
  return try outcome(of: process, program, arguments) {
    try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipe.fileHandleForWriting.close()
  }
}

/// What `process` prints as a run of `program`, whose input `feed` writes.
private func outcome(
  of process: Process, _ program: String, _ arguments: [String], _ feed: () throws -> Void
) throws -> Outcome {
  let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  process.executableURL = folder.appending(path: program)
  process.currentDirectoryURL = URL(filePath: packageRoot())
  process.arguments = arguments
  let pipes = (output: Pipe(), errors: Pipe())
  process.standardOutput = pipes.output
  process.standardError = pipes.errors
  try process.run()
  try feed()
  let output = try pipes.output.fileHandleForReading.readToEnd() ?? Data()
  let errors = try pipes.errors.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return Outcome(
    output: String(decoding: output, as: UTF8.self),
    errors: String(decoding: errors, as: UTF8.self), status: process.terminationStatus)
}
