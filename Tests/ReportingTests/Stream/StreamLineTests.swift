import Deliberation
import Reading
import RuleEngine
import TestSupport
import Testing

@testable import Reporting

@Suite struct StreamLineTests {
  /// The line of the verdicts of the rules called `ids` on `seance`.
  private func line(
    _ seance: Seance, _ ids: [String], id: String? = nil, faits: Bool = false
  ) throws -> String {
    let verdicts = try checked(seance, ids).verdicts
    var json = JSONWriter(pretty: false)
    StreamLine(regles: "sha256:0", faits: faits).write(
      verdicts, on: seance, identifier: id.map { Array($0.utf8)[...] }, to: &json)
    return json.text
  }

  private static let none = #"""
    "manquements":[],"indetermines":[],"erreurs":[],"synthese":{"conforme":1,"manquement":0,\#
    "indetermine":0,"sans_objet":0,"erreur":0,"nullite":0,"irregularite":0,"avertissement":0,\#
    "information":0,"derogations":0}}

    """#

  @Test func aRegularSeanceIsOnlyCounted() throws {
    var seance = Seance.exemple()
    seance.assemblee.code_insee = "21540"
    seance.assemblee.departement = "21"
    seance.assemblee.siren = "212105407"
    #expect(
      try line(seance, ["quorum-presents"], id: "\"a/1\"") == #"""
        {"id":"a/1","date":"2024-03-12","assemblee":"conseil_municipal","code_insee":"21540",\#
        "departement":"21","siren":"212105407",
        """# + Self.none)
  }

  @Test func whatTheRecordDoesNotTellIsNull() throws {
    var seance = Seance.exemple()
    seance.assemblee.type = nil
    #expect(
      try line(seance, ["president-present"]).hasPrefix(
        #"{"id":null,"date":"2024-03-12","assemblee":null,"code_insee":null,"departement":null,"#
          + #""siren":null,"manquements":["#))
  }

  @Test func aManquementIsToldWithItsArticles() throws {
    let line = try line(.exemple(presents: 4), ["quorum-presents"], id: "7")
    #expect(
      line == #"""
        {"id":7,"date":"2024-03-12","assemblee":"conseil_municipal","code_insee":null,\#
        "departement":null,"siren":null,"manquements":[{"regle":"quorum-presents",\#
        "deliberation":null,"ordre":null,"gravite":"nullite","message":"Quorum non atteint : \#
        4 présents pour 8 requis sur 15 en exercice (plus de la moitié, CGCT L2121-17) ; \#
        les pouvoirs ne comptent pas.",\#
        "articles":["CGCT L2121-17"],"derogation":null}],"indetermines":[],"erreurs":[],\#
        "synthese":{"conforme":0,"manquement":1,"indetermine":0,"sans_objet":0,"erreur":0,\#
        "nullite":1,"irregularite":0,"avertissement":0,"information":0,"derogations":0}}

        """#)
  }

  @Test func anIndetermineNamesWhatIsMissing() throws {
    var seance = Seance.exemple()
    seance.deliberations = [Deliberation()]
    seance.deliberations?[0].numero = "2024-05"
    seance.deliberations?[0].ordre = 3
    let line = try line(seance, ["vote-formel"])
    #expect(
      line.contains(
        #""manquements":[],"indetermines":[{"regle":"vote-formel","deliberation":"2024-05","#
          + #""ordre":3,"manquants":["#))
    #expect(line.contains(#""synthese":{"conforme":0,"manquement":0,"indetermine":1,"#))
    #expect(!line.contains("message"))
  }

  @Test func inFullTheLineBeginsAsWithout() throws {
    let short = try line(.exemple(), ["quorum-presents"])
    let long = try line(.exemple(), ["quorum-presents"], faits: true)
    #expect(
      long.hasPrefix(
        short.dropLast(2) + #","version":"\#(VerdictWriter.version)","regles":"sha256:0","#
          + #""remarques":[],"verdicts":[{"regle":"quorum-presents","portee":"seance","#))
    let document = VerdictWriter.json(
      try checked(.exemple(), ["quorum-presents"]), pretty: false)
    let start = try #require(document.firstRange(of: #""verdicts":["#)).lowerBound
    let end = try #require(document.firstRange(of: #","synthese""#)).lowerBound
    #expect(long.hasSuffix(document[start..<end] + "}\n"))
  }

  @Test func aLineThatCannotBeReadHasItsNumber() {
    var json = JSONWriter(pretty: false)
    let fault = ReadingError.Kind.record(
      .unknownKey("dat", entity: "Seance", nearest: "date"))
    StreamLine.write(
      ReadingError(fault, fichier: "f", ligne: 12, colonne: 3), identifier: nil, to: &json)
    StreamLine.write(
      ReadingError(.lineTooLong(limit: 4 << 20), fichier: "f", ligne: 13),
      identifier: Array("\"é\"".utf8)[...], to: &json)
    #expect(
      json.text == #"""
        {"id":null,"ligne":12,"erreur":"colonne 3 : la clé « dat » n'existe pas dans Seance ; \#
        vouliez-vous dire « date » ?"}
        {"id":"é","ligne":13,"erreur":"la ligne est trop longue : au plus 4 Mo"}

        """#)
  }
}
