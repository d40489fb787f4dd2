import Deliberation
import Foundation
import Reading
import Reporting
import RuleEngine
import TestSupport
import Testing

/// What a rule says does not hang on the rules beside it, nor on their order.
@Suite struct IsolationTests {
  /// The text of a rule file.
  private struct File {
    let name: String
    let text: String
  }

  @Test func theOrderOfTheFilesDoesNotMatter() throws {
    let (files, documents) = (try Self.files, try Self.documents)
    let forwards = try told(files, documents)
    #expect(forwards.count == files.count - Self.stateful.count)
    #expect(forwards.values.contains { $0.contains("\"manquement\"") })
    #expect(forwards["boucle"]?.contains("\"erreur\"") == true)
    #expect(try told(files.reversed(), documents) == forwards)
  }

  @Test func aRuleAloneSaysTheSame() throws {
    let (files, documents) = (try Self.files, try Self.documents)
    let together = try told(files, documents)
    for file in files {
      for (id, json) in try told([file], documents) {
        #expect(json == together[id], "\(id), alone")
      }
    }
  }

  @Test func hostileRulesReachNothing() throws {
    let (told, names) = (try told(Self.files, [.exemple()]), Self.hostile.map(\.0))
    for name in names { #expect(told[name]?.contains(#""resultat":"erreur""#) == true, "\(name)") }
    #expect(told["temoin-mots"]?.contains(#""message":"rien""#) == true)
    let noms = "15 Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike "
    let message = noms + "November Oscar plus de la moitié, CGCT L2121-17"
    #expect(told["temoin-fiches"]?.contains(message) == true, "\(told["temoin-fiches"] ?? "")")
  }

  /// The verdicts of each rule on `documents`, by id: JSON, but for where the file stands.
  private func told(_ files: [File], _ documents: [Seance]) throws -> [String: String] {
    var folder: [String: String] = [:]
    for (rang, file) in files.enumerated() {
      folder["\(rang < 10 ? "0" : "")\(rang)-\(file.name).lua"] = file.text
    }
    for (path, text) in try Self.texts(in: "Rules/parametres") {
      folder["parametres/\(path)"] = text
    }
    return try withFolder(folder) { folder in
      let evaluator = try Evaluator(Law(RuleSet(folder: folder)))
      var told: [String: String] = [:]
      for seance in documents {
        let verdicts = evaluator.evaluate(seance)
        for regle in evaluator.regles {
          told[regle.id, default: ""] += json(seance, verdicts.filter { $0.regle == regle })
            .replacing(regle.fichier, with: regle.id)
        }
      }
      return told
    }
  }

  private func json(_ seance: Seance, _ verdicts: [Verdict]) -> String {
    let checked = CheckedDocument(
      fichier: "seance.txt", dossier: Dossier(seance: seance), regles: "sha256:0",
      verdicts: verdicts)
    return VerdictWriter.json(checked, pretty: false)
  }

  /// The project's rules, with the hostile ones before, among and after them.
  private static var files: [File] {
    get throws {
      var files = try texts(in: "Rules").filter { path, _ in
        !path.hasSuffix(".essais.lua") && !path.hasPrefix("parametres/")
      }
      .map { File(name: $0.replacing("/", with: "-").replacing(".lua", with: ""), text: $1) }
      let ours = (hostile + temoins + stateful).map { File(name: $0, text: rule($0, $1)) }
      for (rang, file) in ours.enumerated() { files.insert(file, at: rang * 3 % files.count) }
      return files
    }
  }

  private static func texts(in folder: String) throws -> [(String, String)] {
    let root = packageRoot() + "/" + folder
    return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
      .filter { $0.hasSuffix(".lua") }
      .map { ($0, try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8)) }
  }

  /// The example, with all that makes rules try readings.
  private static var documents: [Seance] {
    get throws {
      let path = packageRoot() + "/Examples/saint-usage-2021-05-20.txt"
      let exemple = try Reader.read(path: path).seance
      return [exemple, inconnue(exemple), contestee(exemple), election(exemple), .exemple()]
    }
  }

  private static func inconnue(_ exemple: Seance) -> Seance {
    var seance = exemple
    seance.date = Jour("2022-07-30")
    seance.membres?[2].presence = nil
    seance.assemblee.population = nil
    seance.convocation = nil
    return seance
  }

  private static func contestee(_ exemple: Seance) -> Seance {
    var seance = exemple
    var (quinze, onze) = (Extrait(), Extrait())
    (quinze.valeur, onze.valeur) = (.entier(15), .entier(11))
    seance.extraits?["assemblee.en_exercice"] = [quinze, onze]
    seance.nombres = Nombres()
    seance.nombres?.presents = 6
    seance.procurations = []
    return seance
  }

  private static func election(_ exemple: Seance) -> Seance {
    var seance = exemple
    let item = seance.deliberations?.first ?? Deliberation()
    seance.deliberations = [item, item, item]
    seance.deliberations?[1].nature = .election_maire
    seance.deliberations?[2].presents = [Personne("Valérie HOSTALIER")]
    return seance
  }

  private static func rule(_ id: String, _ body: String) -> String {
    """
    local vus, garde, compte = {}, nil, 0
    return regle {
      id = "\(id)", titre = "Essai", articles = { "CGCT L2121-17" }, gravite = "irregularite",
      portee = "seance",
      controle = function(seance, p)
        \(body)
      end,
    }
    """
  }

  /// Rules that try to leave something behind, or to take the others with them.
  private static let hostile = [
    ("globale", "fuite = 1 return conforme 'passé'"),
    ("mot", "conforme = manquement return conforme 'passé'"),
    ("longueur", "string.len = function() return 9 end return conforme 'passé'"),
    ("concat", "table.concat = nil return conforme 'passé'"),
    ("methode", "getmetatable('').__index = {} return conforme 'passé'"),
    ("membre", "seance.membres[1].nom = 'X' return conforme 'passé'"),
    ("ajout", "table.insert(seance.membres, seance.membres[1]) return conforme 'passé'"),
    ("parametre", "p.quorum.fondement = nil return conforme 'passé'"),
    ("table", "vus[1] = seance return conforme 'passé'"),
    ("boucle", "while true do end"),
    ("memoire", "local s = 'x' while true do s = s .. s end"),
    ("faute", "return seance.quorm"),
  ]

  /// Rules that look for what the hostile ones left.
  private static let temoins = [
    (
      "temoin-mots",
      """
      local sains = string.len("ab") == 2 and table.concat { "a", "b" } == "ab"
        and ("ab"):upper() == "AB" and #vus == 0 and garde == nil
      return conforme(sains and "rien" or "trace")
      """
    ),
    (
      "temoin-fiches",
      """
      local noms = {}
      for i, m in ipairs(seance.membres) do noms[i] = m.nom end
      return conforme { "{n} {noms} {f}", n = #seance.membres, noms = table.concat(noms, " "),
        f = p.quorum.fondement() }
      """
    ),
  ]

  /// Files that keep a variable, and are refused for it.
  private static let stateful = [
    ("compteur", "compte = compte + 1 return conforme { '{n}', n = compte }"),
    (
      "objets",
      """
      local lu = garde and pcall(function() return garde.date end)
      garde = seance
      return conforme(lu and "garde" or "rien")
      """
    ),
  ]
}
