import ArgumentParser
import Atelier
import Register
import Reporting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the pages where acts are read and rules are changed, on this machine alone.",
    discussion: """
      Prints the link that opens the pages, and serves them until it is interrupted; acts are kept \
      in the register. Exit status: 0 when it is interrupted, 2 when the rules or the register \
      cannot be read or the port is taken.
      """)

  @Argument(help: "Documents, streams of records, tables, archives or folders to begin with.")
  var paths: [String] = []

  @OptionGroup
  var folder: RulesOptions

  @OptionGroup
  var options: RegisterOptions

  @Option(help: "The port of 127.0.0.1; 0 for any that is free.")
  var port: UInt16 = 8421

  func run() throws {
    let (evaluator, settings) = try folder.load()
    guard let stop = Interruption.watch() else {
      Output.diagnostic("serve: le système n'a plus de descripteur")
      throw Status.wrongInput
    }
    let register = try options.openOrCreate(rules: folder.rules)
    let reglages = try folder.settingsFile()
    let atelier: Atelier
    do throws(Atelier.Refused) {
      atelier = try Atelier(
        law: evaluator.law, register: register, reglages: reglages, port: port
      ) { verdicts, seance in
        settings.reglages.applique(verdicts, a: seance, le: settings.today)
      }
    } catch {
      Output.diagnostic(AtelierPhrase.line(error))
      throw Status.wrongInput
    }
    Output.result(atelier.link + "\n")
    Output.flush()
    try serve(atelier, until: stop)
    // What is not closed here SQLite mends when it is opened: a page may still be reading.
    try? register.close()
  }

  /// Serves until `stop` can be read from: SIGINT came, or the server failed.
  private func serve(_ atelier: Atelier, until stop: Int32) throws {
    let work = Task.detached { [paths] in
      defer { Interruption.ask() }
      await atelier.read(paths)
      try await atelier.run()
    }
    var byte: UInt8 = 0
    while system(stop, &byte) < 0, errno == EINTR {}
    work.cancel()
    guard !Interruption.cameBySignal else { return }
    Output.diagnostic("serve: le serveur s'est arrêté")
    throw Status.wrongInput
  }
}

/// `read` of the system, whose name is also that of a command.
private func system(_ file: Int32, _ byte: inout UInt8) -> Int {
  read(file, &byte, 1)
}
