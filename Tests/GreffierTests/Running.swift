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

/// The most memory, in bytes, that a run of `greffier` has taken once it has taken all of `input`
/// but the end; its output goes nowhere.
///
/// What `wait4` tells of a process counts the memory of the one that started it.
func peak(of arguments: [String], on input: String) throws -> Int {
  let process = Process()
  let entry = Pipe()
  process.executableURL = built("greffier")
  process.currentDirectoryURL = URL(filePath: packageRoot())
  process.arguments = arguments
  process.standardInput = entry
  process.standardOutput = FileHandle.nullDevice
  try process.run()
  let end = entry.fileHandleForWriting
  try end.write(contentsOf: Data(input.utf8))
  var unread: Int32 = 1
  while unread > 0, ioctl(end.fileDescriptor, UInt(FIONREAD), &unread) == 0 { sched_yield() }
  let path = "/proc/\(process.processIdentifier)/status"
  let status = try String(contentsOfFile: path, encoding: .utf8)
  try end.close()
  process.waitUntilExit()
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
  return (Int(line.filter(\.isNumber)) ?? 0) << 10
}
