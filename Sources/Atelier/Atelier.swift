import Deliberation
import FlyingSocks
import LuaHost
import Register
import RuleEngine

/// The local pages where legal staff read acts with their findings, and change rules while they see
/// what that does.
///
///     let atelier = try Atelier(law: law, register: register, reglages: nil, port: 0) {
///       verdicts, _ in verdicts
///     }
///     print(atelier.link)
///     try await atelier.run()
public struct Atelier: Sendable {
  /// Why the pages cannot be served.
  public enum Refused: Error, Sendable, Equatable {
    /// Another program listens on that port, or the system gives none.
    case port(UInt16)
    case lua(LuaError)
  }

  private let listener: Listener
  private let site: Site
  private let desks: Desks

  /// The link that opens the pages, with its token; to be told once to whoever started them.
  public var link: String { site.gate.link }

  /// Takes the port; nothing is answered before `run`.
  ///
  /// - Parameters:
  ///   - register: where acts are kept.
  ///   - reglages: the name and the text of the file of settings; nil for none.
  ///   - port: of 127.0.0.1; 0 for any that is free.
  ///   - settled: what the settings beside the rules make of verdicts.
  public init(
    law: Law, register: Register, reglages: (nom: String, texte: String)?, port: UInt16,
    settled: @escaping @Sendable ([Verdict], Seance) -> [Verdict]
  ) throws(Refused) {
    do throws(LuaError) {
      let rules = try RuleDesk(law, settled: settled)
      desks = Desks(
        rules: rules,
        store: RegisterStore(register: register, reglages: reglages, jour: Desks.today))
    } catch {
      throw .lua(error)
    }
    do {
      listener = try Listener(port: port)
    } catch {
      throw .port(port)
    }
    site = Site(gate: Gate(port: listener.port), routes: desks.routes())
  }

  /// Begins to read the documents that `paths` name, as `check` would find them.
  public func read(_ paths: [String]) async {
    if !paths.isEmpty { _ = await desks.imports.begin(paths: paths) }
  }

  /// Answers until the task is cancelled.
  public func run() async throws {
    try await listener.run(site)
  }
}
