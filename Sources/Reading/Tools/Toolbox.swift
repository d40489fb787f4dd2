#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs the programs that read formats, within bounds of time and output.
///
/// The documents are not trusted, nor are the programs on them: each run has a limit of processor
/// time, of real time and of output, and its process group is killed at the first that is reached.
public struct Toolbox: Sendable {
  /// The folders in which programs are looked for, as `PATH` writes them.
  let searchPath: String
  /// The most seconds a run may take.
  var seconds = 60
  /// The most bytes a run may write.
  var limit = TextDecoder.limit

  /// The programs that `searchPath` leads to.
  public init(searchPath: String) {
    self.searchPath = searchPath
  }

  /// The programs of the system.
  public static let usual = Toolbox(
    searchPath: getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin")

  /// What `tool` writes, run on `arguments`. Throws `toolMissing`, `toolTooSlow` or
  /// `toolTooVerbose`; an exit status other than 0 is no error here.
  func run(
    _ tool: Tool, _ arguments: [String], fichier: String
  ) throws(ReadingError) -> ToolOutput {
    guard let path = find(tool.name) else {
      throw ReadingError(.toolMissing(outil: tool.name, paquet: tool.package), fichier: fichier)
    }
    guard let process = ToolProcess(path, arguments, seconds: seconds) else {
      throw ReadingError(.unreadable(String(cString: strerror(errno))), fichier: fichier)
    }
    switch process.read(limit: limit, seconds: seconds) {
    case .ended(let output): return output
    case .tooSlow:
      throw ReadingError(.toolTooSlow(outil: tool.name, secondes: seconds), fichier: fichier)
    case .tooVerbose:
      throw ReadingError(.toolTooVerbose(outil: tool.name, limite: limit), fichier: fichier)
    }
  }

  private func find(_ name: String) -> String? {
    searchPath.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
