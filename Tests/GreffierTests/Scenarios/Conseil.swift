import Foundation

/// The record of an ordinary séance of a municipal council, of which a test tells what matters.
///
///     Conseil("2024-03-12", exercice: 15, presents: 7)
struct Conseil {
  /// The keys of the record, by name.
  var cles: [String: Any]

  /// - Parameters:
  ///   - presents: how many of the members, named by letters from `A`, are there; `A` is the maire.
  ///   - pouvoirs: who gives a power to whom, by letters.
  init(
    _ date: String, population: Int = 1300, exercice: Int = 15, presents: Int,
    pouvoirs: [(String, String)] = []
  ) {
    var membres = (0..<presents).map { Self.membre(Self.lettre($0), "present") }
    if !membres.isEmpty { membres[0]["qualite"] = "maire" }
    membres += pouvoirs.map { Self.membre($0.0, "represente") }
    cles = [
      "date": date, "membres": membres,
      "procurations": pouvoirs.map { ["mandant": Self.nom($0.0), "mandataire": Self.nom($0.1)] },
      "assemblee": [
        "type": "conseil_municipal", "population": population, "en_exercice": exercice,
      ],
      "deliberations": [["ordre": 1]],
    ]
  }

  static func lettre(_ rang: Int) -> String {
    let scalar = Unicode.Scalar(UInt8(ascii: "A") + UInt8(rang % 26))
    return rang < 26 ? "\(scalar)" : "\(scalar)\(scalar)"
  }

  static func nom(_ lettre: String) -> String { "Nom\(lettre)" }

  static func membre(_ lettre: String, _ presence: String) -> [String: Any] {
    ["nom": nom(lettre), "presence": presence]
  }

  /// The same with `valeurs` for the keys of the record.
  func avec(_ valeurs: [String: Any]) -> Conseil {
    var autre = self
    autre.cles.merge(valeurs) { _, new in new }
    return autre
  }

  /// The same with `valeurs` for the keys of an object of the record.
  func avec(_ objet: String, _ valeurs: [String: Any]) -> Conseil {
    var contenu = cles[objet] as? [String: Any] ?? [:]
    contenu.merge(valeurs) { _, new in new }
    return avec([objet: contenu])
  }

  /// The same with one délibération, of which `valeurs` are the keys.
  func point(_ valeurs: [String: Any]) -> Conseil {
    avec(["deliberations": [valeurs.merging(["ordre": 1]) { told, _ in told }]])
  }

  /// The same where a member, by letter, has `valeurs` besides.
  func membre(_ lettre: String, _ valeurs: [String: Any]) -> Conseil {
    var membres = cles["membres"] as? [[String: Any]] ?? []
    for index in membres.indices where membres[index]["nom"] as? String == Self.nom(lettre) {
      membres[index].merge(valeurs) { _, new in new }
    }
    return avec(["membres": membres])
  }

  /// One line of JSON.
  func json(id: String) throws -> String {
    let record = cles.merging(["id": id]) { told, _ in told }
    let data = try JSONSerialization.data(withJSONObject: record, options: .sortedKeys)
    return String(decoding: data, as: UTF8.self)
  }
}

/// The verdicts of `greffier check` on each of some records, in their order.
func verdicts(of conseils: [(titre: String, conseil: Conseil)]) throws -> [[[String: Any]]] {
  let lines = try conseils.map { try $0.conseil.json(id: $0.titre) }
  let outcome = try greffier(
    "check", "-", "--format", "json", input: lines.joined(separator: "\n") + "\n")
  guard outcome.errors.isEmpty else { throw UnexpectedErrors(text: outcome.errors) }
  return try outcome.output.split(separator: "\n").map { line in
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return object?["verdicts"] as? [[String: Any]] ?? []
  }
}

struct UnexpectedErrors: Error {
  let text: String
}
