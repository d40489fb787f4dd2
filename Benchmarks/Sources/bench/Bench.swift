import Foundation

/// Measures LuaHost beside a bare C host that runs the same rules without protection.
@main
struct Bench {
  static func main() {
    do {
      let folder = CommandLine.arguments.dropFirst().first ?? "Benchmarks/Rules"
      let rules = try Rule.all(in: URL(filePath: folder))
      print(Machine.line)
      try Comparison(rules: rules).run()
      try Scaling(rules: rules).run()
    } catch {
      FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
      exit(1)
    }
  }
}
