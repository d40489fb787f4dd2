import Deliberation
import Reading
import Testing

@testable import Reporting

/// The line of each fault of open data.
@Suite struct SCDLPhraseTests {
  @Test(arguments: [
    (
      SCDLColumn.collNom, SCDLFault.Kind.empty,
      "la cellule est vide, mais la colonne est obligatoire"
    ),
    (.delibDate, .notDate("hier"), "« hier » n'est pas une date AAAA-MM-JJ"),
    (.votePour, .notCount("dix"), "« dix » n'est pas un nombre entier, 0 ou plus"),
    (
      .delibURL, .notAddress("ici"), "« ici » n'est pas une adresse, comme https://exemple.fr/a"
    ),
    (.collSiret, .notSiret("12"), "« 12 » n'est pas un SIRET : il y faut quatorze chiffres"),
    (
      .collSiret, .siretControl("21990001600012"),
      "« 21990001600012 » n'est pas un SIRET : sa clé est fausse"
    ),
    (
      .matiereCode, .notMatiereCode("7"),
      "« 7 » n'est pas un code de la nomenclature ACTES, comme 7.5"
    ),
    (
      .matiereNom, .matiereWithoutSlash("Voirie\net\tponts"),
      "« Voirie et ponts » n'a pas deux niveaux, comme « finances locales/subventions »"
    ),
    (
      .matiereNom, .matiereSpacedSlash("urbanisme / a"),
      "« urbanisme / a » : la barre oblique ne prend pas d'espace"
    ),
    (.matiereNom, .matiereUnknown("ponts"), "« ponts » n'est pas de la nomenclature ACTES"),
    (.budgetAnnee, .notYears("22"), "« 22 » n'est ni une année AAAA ni deux, AAAA/AAAA"),
    (
      .budgetAnnee, .yearsDisordered("2022/2021"),
      "« 2022/2021 » : la seconde année ne suit pas la première"
    ),
    (
      .budgetAnnee, .incomplete([.budgetNom]),
      "BUDGET_NOM est vide, mais ces colonnes se remplissent ensemble"
    ),
    (
      .voteEffectif, .incomplete([.voteEffectif, .voteReel]),
      "VOTE_EFFECTIF et VOTE_REEL sont vides, mais ces colonnes se remplissent ensemble"
    ),
    (
      .prefDate, .earlier(Jour(numero: 0), than: Jour(numero: 1)),
      "1er janvier 1970, avant l'adoption le 2 janvier 1970"
    ),
    (.voteEffectif, .less(15, than: 17, .voteReel), "15 élus, mais 17 votants"),
    (.voteReel, .less(89, than: 101, .votePour), "89 votants, mais 101 pour"),
    (.voteReel, .less(1, than: 2, .voteContre), "1 votant, mais 2 contre"),
    (.voteReel, .less(0, than: 1, .voteAbstention), "0 votant, mais 1 abstention"),
    (
      .voteReel, .sum(89, pour: 101, contre: 0, abstentions: 4),
      "89 votants, mais 105 en tout : 101 pour, 0 contre, 4 abstentions"
    ),
  ])
  func aFault(column: SCDLColumn, kind: SCDLFault.Kind, phrase: String) {
    let fault = SCDLFault(ligne: 3, colonne: column, kind: kind)
    #expect(
      SCDLPhrase.line(fault, fichier: "d.csv")
        == "d.csv, ligne 3, \(column.rawValue) : \(phrase)")
  }

  @Test func aLongCellIsCut() {
    let text = String(repeating: "é", count: 61)
    let fault = SCDLFault(ligne: 3, colonne: .votePour, kind: .notCount(text))
    let phrase = "« \(text.prefix(59))… » n'est pas un nombre entier, 0 ou plus"
    #expect(
      SCDLPhrase.line(fault, fichier: "d.csv") == "d.csv, ligne 3, VOTE_POUR : \(phrase)")
  }

  @Test(arguments: [
    (
      TableFault.missingColumns([.delibId, .delibDate]),
      "ce tableau n'est pas au modèle SCDL des délibérations : il y manque DELIB_ID et DELIB_DATE"
    ),
    (.duplicateColumn(.delibId), "la colonne DELIB_ID figure deux fois"),
    (.noRow, "le tableau n'a aucune ligne sous son en-tête"),
    (.unclosedQuote, "un guillemet ouvre une cellule que rien ne ferme"),
    (
      .strayQuote(ligne: 7), "un guillemet non doublé se trouve dans une cellule, à la ligne 7"
    ),
    (.cellCount(1, expected: 17), "1 cellule, mais 17 colonnes"),
    (.doubtfulCells, "les limites des cellules ne sont pas sûres"),
  ])
  func anError(fault: TableFault, phrase: String) {
    let error = ReadingError(.table(fault), fichier: "d.csv", ligne: 2)
    #expect(ReadingPhrase.line(error) == "d.csv:2: \(phrase)")
  }
}
