import Foundation
import TestSupport

/// A run of `greffier` that goes on.
struct Running {
  let process = Process()
  let input = Pipe()
  let output = Pipe()
  let errors = Pipe()
}

/// The path of a built program.
func built(_ program: String) -> URL {
  URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: program)
}

/// Starts `greffier` in the package's folder.
func started(_ arguments: [String]) throws -> Running {
  let run = Running()
  run.process.executableURL = built("greffier")
  run.process.currentDirectoryURL = URL(filePath: packageRoot())
  run.process.arguments = arguments
  run.process.standardInput = run.input
  run.process.standardOutput = run.output
  run.process.standardError = run.errors
  try run.process.run()
  return run
}

/// Runs `program` with the file at `path` as its standard output.
func run(_ program: String, _ arguments: [String], to path: String) throws -> Outcome {
  let process = Process()
  let errors = Pipe()
  process.executableURL = built(program)
  process.currentDirectoryURL = URL(filePath: packageRoot())
  process.arguments = arguments
  process.standardOutput = FileHandle(forWritingAtPath: path)
  process.standardError = errors
  try process.run()
  let text = try errors.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return Outcome(
    errors: String(decoding: text, as: UTF8.self), status: process.terminationStatus)
}

/// The most memory, in bytes, that a run of `greffier` takes; its output goes nowhere.
func peak(of arguments: [String]) throws -> Int {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
  let program = built("greffier").path
  var words = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var child: pid_t = 0
  guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else {
    throw CocoaError(.executableLoad)
  }
  var status: Int32 = 0
  var usage = rusage()
  while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
  return usage.ru_maxrss << 10
}
