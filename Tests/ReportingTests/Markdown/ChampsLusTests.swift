import Foundation
import ReadingFuzz
import Reporting
import TestSupport
import Testing

@testable import Reading

/// The facts that the texts of the tests give are those that `ChampsLus` tells.
struct ChampsLusTests {
  private func champs(_ texts: [String]) throws -> Set<String> {
    var champs: Set<String> = []
    for text in texts {
      guard let dossier = try? TextReader.read(text, fichier: "essai.txt") else { continue }
      let json = RecordWriter.json(of: dossier.seance, pretty: false)
      collect(try JSONSerialization.jsonObject(with: Data(json.utf8)), "", &champs)
    }
    return champs
  }

  private func collect(_ value: Any, _ path: String, _ champs: inout Set<String>) {
    switch value {
    case let object as [String: Any]:
      for (key, value) in object where !["extraits", "non_places"].contains(key) {
        collect(value, path.isEmpty ? key : "\(path).\(key)", &champs)
      }
    case let list as [Any]:
      for value in list { collect(value, path + "[]", &champs) }
    default: champs.insert(path)
    }
  }

  private let procesVerbal = """
    COMMUNAUTÉ DE COMMUNES DU VAL D'ARN
    Procès-verbal de la séance du conseil communautaire du 3 mai 2023
    Étaient présents : M. Jean MOREL, président, Mme Rose ALBIN (arrivée au point 2), \
    M. Paul CORTI (parti avant le point 3)
    Lorne : Mme Léa DURON
    Présents : 4
    Pouvoirs : 1
    Absents : 2
    Mme Ida ROY a donné pouvoir à Mme Rose ALBIN
    Secrétaires de séance : Mme Rose ALBIN et M. Paul CORTI
    Secrétaire auxiliaire : Mme Zoé LANG, directrice
    Ordre du jour :
    1. Compte administratif
    2. Élection d'un délégué
    3. Demande de subvention
    4. Conseiller numérique

    1. Compte administratif
    Monsieur le Président quitte la salle. Mme Rose ALBIN préside.
    Le maire n'a pas pris part au vote.
    Après en avoir délibéré, le conseil approuve le compte, au scrutin public.
    Pour : 3, contre : 1 (Mme Rose ALBIN), abstentions : 0, ne prend pas part au vote : 1

    2. Élection d'un délégué
    Le conseil décide à l'unanimité de ne pas procéder au scrutin secret.
    Pour : 3, blancs : 1, nuls : 0
    Le conseil désigne M. Paul CORTI.

    3. Demande de subvention
    Le conseil sollicite de l'État une subvention de 12 000 €.
    Après en avoir délibéré, à l'unanimité, le conseil approuve la demande.

    4. Conseiller numérique
    Le conseiller numérique travaille 28 heures par semaine.
    Un tarif de 5 € est demandé aux usagers.
    Après en avoir délibéré, à l'unanimité, le conseil approuve le recrutement.
    """

  @Test func theTextsGiveNoOtherFactAndEachOfThem() throws {
    let texts = ExampleTexts.all(in: packageRoot())
    let given = try champs(
      texts.map { String(decoding: $0, as: UTF8.self) } + [procesVerbal])
    #expect(given.subtracting(ChampsLus.chemins).sorted() == [])
    #expect(ChampsLus.chemins.subtracting(given).sorted() == [])
  }

  @Test func whatHoldsAFactIsReadToo() {
    #expect(ChampsLus.contient("membres"))
    #expect(ChampsLus.contient("membres[].nom"))
    #expect(ChampsLus.contient("deliberations[].vote"))
    #expect(!ChampsLus.contient("membres[].date_naissance"))
    #expect(!ChampsLus.contient("assemblee.population"))
    #expect(!ChampsLus.contient("dat"))
  }
}
