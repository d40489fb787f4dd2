import Foundation
import Generateur
import Reporting

/// `bench seances N [--first RANK] [--seed S] [--attendus FILE] [--grandes | --ordinaires]`: writes
/// N drawn séances on standard output, a record a line, and into FILE what must be found in each, a
/// line each.
struct SeancesCommand {
  private var nombre = 0
  private var premier = 0
  private var graine: UInt64 = 7
  private var taille = Taille.france
  private var attendus: String?

  /// Throws what no séances can be written for.
  init(_ arguments: ArraySlice<String>) throws {
    var reste = arguments
    while let argument = reste.popFirst() {
      switch argument {
      case "--first": premier = try Self.nombre(reste.popFirst())
      case "--seed": graine = try Self.nombre(reste.popFirst())
      case "--attendus":
        guard let fichier = reste.popFirst() else { throw BenchError(Self.usage) }
        attendus = fichier
      case "--grandes": taille = .grandes
      case "--ordinaires": taille = .ordinaires
      default: nombre = try Self.nombre(argument)
      }
    }
  }

  private static let usage =
    "seances N [--first RANK] [--seed S] [--attendus FILE] [--grandes | --ordinaires]"

  private static func nombre<N: FixedWidthInteger>(_ texte: String?) throws -> N {
    guard let nombre = texte.flatMap({ N($0) }), nombre >= 0 else {
      throw BenchError(usage)
    }
    return nombre
  }

  func run() throws {
    let seances = SeancesSemees(graine: graine, taille: taille)
    var sortie = LineOutput(.standardOutput)
    var reponses = try attendus.map { LineOutput(try Self.cree($0)) }
    for rang in premier..<premier + nombre {
      let semee = seances[rang]
      try sortie.write(RecordWriter.json(of: semee.seance, pretty: false))
      try reponses?.write(Self.reponse(semee))
    }
    try sortie.flush()
    try reponses?.flush()
  }

  private static func cree(_ fichier: String) throws -> FileHandle {
    guard FileManager.default.createFile(atPath: fichier, contents: nil),
      let handle = FileHandle(forWritingAtPath: fichier)
    else { throw BenchError("\(fichier): cannot be written") }
    return handle
  }

  /// `{"id":…,"faute":…,"attendus":[{"regle","ordre","resultat","gravite"}]}`
  private static func reponse(_ semee: SeanceSemee) -> String {
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.key("id")
      json.string(semee.seance.id ?? "")
      json.key("faute")
      if let faute = semee.faute { json.string(faute) } else { json.null() }
      json.key("attendus")
      json.array { json in
        for attendu in semee.attendus { ecrit(attendu, &json) }
      }
    }
    return json.text
  }

  private static func ecrit(_ attendu: Attendu, _ json: inout JSONWriter) {
    json.object { json in
      json.key("regle")
      json.string(attendu.regle)
      json.key("ordre")
      if let ordre = attendu.ordre { json.int(ordre) } else { json.null() }
      json.key("resultat")
      json.string(attendu.resultat.rawValue)
      json.key("gravite")
      if let gravite = attendu.gravite { json.string(gravite) } else { json.null() }
    }
  }
}
