import Foundation
import TestSupport
import Testing

/// Extracts of the kind of the example, each with one thing of its own.
@Suite struct ConseillerNumeriqueTests {
  /// The extract of a small commune that hosts a conseiller numérique.
  private func extrait(
    aide: String = "L'Etat verse 50 000 € sur 24 mois par poste.",
    formation: String = "- Libérer le candidat pour suivre les formations obligatoires ;\n",
    conditions: String = "à temps plein. Les activités sont gratuites pour les usagers.",
    dispositif: String = "- AUTORISE le Maire à signer la convention."
  ) -> String {
    """
    DÉPARTEMENT DE L'ALLIER

    EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
    DE LA COMMUNE DE MONTBEUGNY

    Séance du 17 juin 2021

    L'an deux mille vingt et un, le dix-sept juin à 20 heures, le Conseil Municipal de cette \
    commune, convoqué le 10 juin 2021, s'est réuni à la mairie sous la présidence de Madame \
    Claire VASSEUR, Maire.

    Nombre de membres en exercice : 11
    Présents : Mesdames Claire VASSEUR, Odile PRAT, Nadia BRUN. Messieurs Paul RENARD, \
    Luc TESSIER, Hugo MALLET, Jean ROCHE.
    Absents excusés : M. Yves COLIN, Mme Anne DUPUY, M. Marc LEROY, M. Guy SIMON.
    Secrétaire de séance : M. Luc TESSIER

    Objet : Conseiller numérique France Services

    La commune intègre le dispositif Conseiller numérique France Services. \(aide)

    En contrepartie, la collectivité prend plusieurs engagements :
    - Sélection du candidat ;
    \(formation)- Etablir une convention tripartite ;
    - Mise à disposition des moyens et équipements.

    Le conseiller numérique réalise sa mission \(conditions)

    Le conseil municipal, après en avoir délibéré, à l'unanimité :
    - APPROUVE l'entrée dans le dispositif ;
    \(dispositif)

    Fait et délibéré les jour, mois et an susdits.
    Le Maire, Claire VASSEUR

    """
  }

  /// The manquements on a text, and what the rules of the scheme find regular.
  private func juge(_ texte: String) throws -> (contre: [String], conformes: [String]) {
    let outcome = try greffier("check", "-", "--format", "json", input: texte)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let verdicts = (object as? [String: Any])?["verdicts"] as? [[String: Any]] ?? []
    func ligne(_ verdict: [String: Any], _ cle: String) -> String {
      "\(verdict["regle"] ?? "") (\(verdict[cle] ?? "")) : \(verdict["message"] ?? "")"
    }
    return (
      verdicts.filter { $0["resultat"] as? String == "manquement" }.map { ligne($0, "gravite") },
      verdicts.filter {
        $0["resultat"] as? String == "conforme"
          && ($0["regle"] as? String)?.hasPrefix("cn-") == true
      }.compactMap { $0["regle"] as? String }
    )
  }

  @Test func aRegularOne() throws {
    let (contre, conformes) = try juge(
      extrait(
        dispositif: """
          - DÉCIDE de créer un poste à temps complet pour 24 mois ;
          - AUTORISE le Maire à signer la convention ;
          - DIT que les crédits sont inscrits au chapitre 012.
          """))
    #expect(contre == [])
    #expect(
      conformes == [
        "cn-convention-signature", "cn-creation-emploi", "cn-credits", "cn-engagements",
        "cn-gratuite", "cn-subvention", "cn-temps-plein",
      ])
  }

  @Test func anotherAmount() throws {
    let (contre, _) = try juge(extrait(aide: "L'Etat verse 45 000 € sur 24 mois par poste."))
    #expect(
      contre == [
        "cn-subvention (avertissement) : 45 000 € par poste au lieu de 50 000 € sur 24 mois."
      ])
  }

  @Test func severalPosts() throws {
    let deux = "L'Etat verse 50 000 € sur 24 mois par poste, soit 100 000 € pour deux postes."
    let (contre, conformes) = try juge(extrait(aide: deux))
    #expect(contre == [])
    #expect(conformes.contains("cn-subvention"))
  }

  @Test func aPartTimePost() throws {
    let (contre, _) = try juge(
      extrait(
        conditions: """
          à temps partiel, à raison de 28 heures par semaine. Les activités sont gratuites pour \
          les usagers.
          """))
    #expect(
      contre == [
        "cn-temps-plein (irregularite) : Poste de 28 heures par semaine : 35 sont requises."
      ])
  }

  @Test func aFeeToUsers() throws {
    let (contre, _) = try juge(
      extrait(
        conditions: """
          à temps plein. Une participation de 5 € par atelier est demandée aux usagers.
          """))
    #expect(
      contre == [
        "cn-gratuite (irregularite) : 5 € demandés aux usagers : les activités doivent être "
          + "gratuites."
      ])
  }

  @Test func aMissingEngagement() throws {
    let (contre, _) = try juge(extrait(formation: "", dispositif: ""))
    #expect(
      contre == [
        "cn-convention-signature (irregularite) : Le maire n'est pas autorisé à signer la "
          + "convention tripartite.",
        "cn-engagements (avertissement) : 3 engagements sur 4 : il manque libération du candidat "
          + "pour les formations obligatoires.",
      ])
  }

  @Test func whollyFinancedWithCostsLeft() throws {
    let aide = """
      Le poste est entièrement financé par l'Etat. L'Etat verse 50 000 € sur 24 mois par poste. \
      Les frais de déplacement et le matériel informatique restent à la charge de la commune. La \
      tenue vestimentaire est financée par la commune.
      """
    let (contre, _) = try juge(extrait(aide: aide))
    #expect(
      contre == [
        "cn-reste-a-charge (avertissement) : « Entièrement financé », mais l'aide est un forfait "
          + "de 50 000 € sur 24 mois ; la collectivité garde à sa charge : frais de déplacement, "
          + "matériel informatique, tenue vestimentaire et équipement de la mission.",
        "cn-tenue-vestimentaire (avertissement) : La tenue est à la charge de : commune. L'État "
          + "la paie.",
      ])
  }
}
