import Foundation
import TestSupport

/// Scripts that mount file systems which nobody else sees, and which are gone with them.
enum PrivateMounts {
  /// Whether this machine and this user may.
  static let areAllowed = (try? shell("mount -t tmpfs tmpfs /mnt", in: "/").status) == 0

  /// Runs `script` in `folder`, where `$G` is the program.
  static func shell(_ script: String, in folder: String) throws -> Outcome {
    let (process, output, errors) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["unshare", "--mount", "bash", "-euc", script]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["G": built("greffier").path]) { _, new in new }
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let told = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: text, as: UTF8.self), errors: String(decoding: told, as: UTF8.self),
      status: process.terminationStatus)
  }
}
