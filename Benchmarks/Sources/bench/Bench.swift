import Foundation

/// Measures LuaHost beside a bare C host that runs the same rules without protection, or, when
/// `lecture` is named, reading; when `droit` is, the project's rules: a number after it judges so
/// many séances and measures nothing. `seances` writes drawn ones (see `SeancesCommand`).
@main
struct Bench {
  static func main() {
    do {
      let argument = CommandLine.arguments.dropFirst().first
      if argument == "seances" {
        return try SeancesCommand(CommandLine.arguments.dropFirst(2)).run()
      }
      print(Machine.line)
      if argument == "lecture" { return try Lecture().run() }
      if argument == "droit" { return try droit(count: CommandLine.arguments.dropFirst(2).first) }
      let rules = try Rule.all(in: URL(filePath: argument ?? "Benchmarks/Rules"))
      try Comparison(rules: rules).run()
      try Scaling(rules: rules).run()
    } catch {
      FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func droit(count: String?) throws {
    let droit = try Droit(regles: "Rules")
    if let count = count.flatMap(Int.init) { try droit.judge(count) } else { try droit.run() }
  }
}
