import Foundation
import LuaHost
import Register
import RuleEngine
import TestSupport
import Testing

@testable import Atelier

/// Where the acts of a test are kept.
enum Keeping: CaseIterable {
  case memory
  case register
}

/// Pages over a rules folder of `files`, without a socket.
func withDesks(
  _ files: [String: String] = sampleRules, keeping: Keeping = .memory,
  _ body: (Desks, String) async throws -> Void
) async throws {
  let root = FileManager.default.temporaryDirectory.appending(path: "greffier-\(UUID())")
  defer { try? FileManager.default.removeItem(at: root) }
  for (path, text) in files {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  let rules = try RuleDesk(Law(RuleSet(folder: root.path))) { verdicts, _ in verdicts }
  let store: any ActStore =
    switch keeping {
    case .memory: MemoryStore()
    case .register:
      RegisterStore(
        register: try Register(creatingAt: "\(root.path)/registre.sqlite"), reglages: nil,
        jour: Desks.today)
    }
  try await body(Desks(rules: rules, store: store), root.path)
}

/// A server of these pages on a free port of loopback, for as long as `body` lasts.
func withServer(
  limits: Limits = .patient, _ body: @escaping (Server) async throws -> Void
) async throws {
  try await withDesks { desks, _ in
    let listener = try Listener(port: 0)
    let site = Site(gate: Gate(port: listener.port), routes: desks.routes())
    let running = Task { try await listener.run(site, limits: limits) }
    defer { running.cancel() }
    try await body(Server(port: listener.port, gate: site.gate, desks: desks))
  }
}

extension Limits {
  /// For tests that are not of time: many run at once, and a server may wait for its turn.
  static var patient: Limits {
    var limits = Limits()
    (limits.headTime, limits.bodyTime, limits.answerTime) = (
      .seconds(600), .seconds(600), .seconds(600)
    )
    return limits
  }
}

/// A server under test.
struct Server {
  let port: UInt16
  let gate: Gate
  let desks: Desks

  var host: String { "127.0.0.1:\(port)" }
  /// The cookie that the link gives.
  var cookie: String { String(gate.cookie.prefix { $0 != ";" }) }

  /// The head of a request that is let in, with `more` lines, each ended.
  func head(_ line: String, _ more: String = "") -> String {
    "\(line) HTTP/1.1\r\nHost: \(host)\r\nCookie: \(cookie)\r\nConnection: close\r\n\(more)\r\n"
  }

  /// Sends `text` on a connection of its own and reads until it is closed.
  func exchange(_ text: String) async throws -> String {
    let port = port
    return try #require(
      await offload {
        RawClient(port: port).map { client in
          client.send(text)
          return client.rest()
        }
      })
  }
}

/// Two rules and a parameter.
let sampleRules = [
  "presence/quorum.lua": """
  return regle {
    id = "quorum", titre = "Quorum réuni", articles = { "CGCT L2121-17" }, gravite = "nullite",
    portee = "seance",
    controle = function(seance, p)
      local presents = seance.nb_presents
      if presents < p.quorum.requis then
        return manquement { "{presents|présent|présents}, {requis} requis", presents = presents,
          requis = p.quorum.requis }
      end
      return conforme "assez de présents"
    end,
  }
  """,
  "presence/quorum.essais.lua": """
  return essais {
    { "Douze présents", presents = 12, attend = "conforme" },
    { "Trois présents", presents = 3, attend = "manquement" },
  }
  """,
  "forme/secretaire.lua": """
  return regle {
    id = "secretaire", titre = "Secrétaire nommé", articles = { "CGCT L2121-15" },
    gravite = "irregularite", portee = "seance",
    controle = function(seance)
      return conforme { "{nom}", nom = seance.secretaire.ecrit }
    end,
  }
  """,
  "parametres/quorum.lua": """
  return {
    parametre {
      nom = "quorum.requis",
      titre = "Présents requis",
      unite = "membres",
      valeurs = {
        { du = "1996-02-24", au = "2019-12-31", valeur = 7, source = "CGCT L2121-17" },
        { du = "2020-01-01", valeur = 8, source = "Loi 2019-1 art. 2" },
      },
    },
  }
  """,
]

extension Desks {
  /// What the pages answer, without a server: the request is let in.
  func get(_ target: String) async throws -> Response {
    try await ask("GET", target, [])
  }

  /// The same for a form.
  func post(_ target: String, _ form: [String: String]) async throws -> Response {
    let body = form.map { "\(Percent.encoded($0))=\(Percent.encoded($1))" }.joined(separator: "&")
    return try await ask("POST", target, Array(body.utf8))
  }

  /// The same for bytes.
  func ask(_ method: String, _ target: String, _ body: [UInt8]) async throws -> Response {
    let text = "\(method) \(target) HTTP/1.1\r\nContent-Length: \(body.count)"
    let head = try RequestHead(Array(text.utf8), limits: Limits())
    return await routes().answer(Request(head: head, body: body))
  }

  /// Imports `text`; the identifier of its act, the only one.
  func imported(_ text: String, nom: String = "seance.json") async throws -> String {
    let number = try await imports.begin(Array(text.utf8), nom: nom)
    while await imports.progress(number)?.fini == false { await Task.yield() }
    return try #require(try await acts.store.rows(ActFilter(), start: 0, count: 1).rows.first?.id)
  }
}

extension Response {
  var text: String { String(decoding: body, as: UTF8.self) }
}

/// A record of a séance of fifteen members, of whom so many are present.
func record(presents: Int, commune: String = "Losne") -> String {
  """
  {"assemblee": {"type": "conseil_municipal", "commune": "\(commune)", "en_exercice": 15},
   "date": "2024-03-12", "nombres": {"presents": \(presents)}, "secretaire": "M. Petit",
   "deliberations": [{"objet": "Vente d'un terrain"}]}
  """
}
