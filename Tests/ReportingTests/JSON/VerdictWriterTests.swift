import Deliberation
import Foundation
import Reporting
import TestSupport
import Testing

@Suite struct VerdictWriterTests {
  private func object(_ document: CheckedDocument) throws -> [String: Any] {
    let text = VerdictWriter.json(document, pretty: false)
    #expect(!text.contains("\n"))
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(parsed as? [String: Any])
  }

  @Test func everyKeyIsThere() throws {
    let root = try object(try checked(.exemple(), ["quorum-presents"]))
    #expect(
      Set(root.keys) == [
        "fichier", "id", "version", "regles", "remarques", "verdicts", "synthese",
      ])
    #expect((root["remarques"] as? [String]) == [])
    let verdict = try #require((root["verdicts"] as? [[String: Any]])?.first)
    #expect(
      Set(verdict.keys) == [
        "regle", "portee", "deliberation", "ordre", "resultat", "gravite", "message", "remede",
        "articles", "branche", "parametres", "faits", "lectures", "manquants", "derogation",
        "erreur",
      ])
    let synthese = try #require(root["synthese"] as? [String: Int])
    #expect(
      synthese == [
        "conforme": 1, "manquement": 0, "indetermine": 0, "sans_objet": 0, "erreur": 0,
        "nullite": 0, "irregularite": 0, "avertissement": 0, "information": 0, "derogations": 0,
      ])
  }

  @Test func aVerdictIsExact() throws {
    var seance = Seance.exemple(date: "2021-05-20")
    var extrait = Extrait()
    (extrait.page, extrait.ligne, extrait.debut, extrait.fin) = (1, 20, 15, 16)
    seance.extraits = ["assemblee.en_exercice": [extrait]]
    let text = VerdictWriter.json(try checked(seance, ["quorum-presents"]), pretty: false)
    let verdict = try #require(text.firstRange(of: "\"message\"")).lowerBound
    #expect(
      text[verdict...].hasPrefix(
        #""message":"12 présents, 5 requis (un tiers, loi n° 2020-1379 art. 6 IV)","remede":null,"#
          + #""articles":["CGCT L2121-17","Loi 2020-1379 art. 6 IV"],"#))
    #expect(
      text.contains(
        #"{"nom":"quorum.fraction","valeur":"1/3","du":"2020-11-15","au":"2021-09-30","#
          + #""source":"Loi 2020-1379 art. 6 IV"}"#))
    #expect(
      text.contains(
        #"{"chemin":"assemblee.en_exercice","valeur":15,"presume":false,"ocr":false,"#
          + #""extrait":{"page":1,"ligne":20,"debut":15,"fin":16}}"#))
  }

  @Test func theReadingsTriedAreListed() throws {
    var seance = Seance.exemple()
    seance.assemblee.population = nil
    let root = try object(try checked(seance, ["convocation-delai"]))
    let verdict = try #require((root["verdicts"] as? [[String: Any]])?.first)
    let lectures = try #require(verdict["lectures"] as? [[String: Any]])
    #expect(
      lectures.compactMap { $0["hypothese"] as? String } == [
        "assemblee.population de 0 à 3499", "assemblee.population ≥ 3500",
      ])
    #expect(lectures.compactMap { $0["resultat"] as? String } == ["conforme", "conforme"])
  }
}
