import Deliberation
import Register
import Testing

@testable import Reporting

@Suite struct RegisterPhraseTests {
  private static let acte = Empreinte(de: "abc")

  @Test(arguments: [
    (RegisterError.missing("r"), "r: il n'y a pas de registre ; « register add » en fait un"),
    (
      .newer("r", migration: "9"),
      "r: une version plus récente de Greffier a fait ce registre (« 9 »)"
    ),
    (
      .older("r", reason: "x"),
      "r: le registre, d'une version antérieure, ne peut être mis à jour : x"
    ),
    (.busy("r"), "r: un autre programme écrit dans le registre ; recommencez après lui"),
    (
      .readOnlyFolder("r"),
      "r: le registre est dans un dossier où rien ne peut être écrit, et SQLite doit y écrire même "
        + "pour le lire ; copiez-le ailleurs"
    ),
    (.full("r"), "r: il n'y a plus de place sur le disque"),
    (.damaged("r", reason: "x"), "r: le registre est abîmé, rien n'y a été écrit (SQLite : x)"),
    (
      .damagedActe(acte, .texte),
      "acte ba7816bf8f01 : le texte ne peut plus être lu ; lancez « register verify »"
    ),
    (
      .severalActes("ba78", count: 2),
      "2 actes ont un identifiant qui commence par « ba78 » ; donnez-en plus de chiffres"
    ),
    (
      .badIdentifier("x"),
      "« x » n'est pas un identifiant : de 4 à 64 chiffres hexadécimaux, comme en donne "
        + "« register list »"
    ),
    (.notJudged(acte), "l'acte ba7816bf8f01 n'a pas ce jugement"),
  ])
  func tellsWhyARegisterCannotBeUsed(_ error: RegisterError, _ expected: String) {
    #expect(RegisterPhrase.line(error) == expected)
  }

  @Test(arguments: [
    (
      RegisterFault.brokenEntry(3),
      "journal, écriture n° 3 : elle n'est plus celle qui a été écrite ; rien de ce qui la suit "
        + "n'est prouvé"
    ),
    (
      .missingEntry(before: 3),
      "journal : une écriture manque avant la n° 3 ; rien de ce qui suit n'est prouvé"
    ),
    (
      .changed(.octets, acte: acte),
      "acte ba7816bf8f01 : le document n'est pas ce que dit le journal"
    ),
    (
      .untold(.correction, acte: acte),
      "acte ba7816bf8f01 : une correction, dont le journal ne dit rien"
    ),
    (
      .changedRow(7, acte: acte, cle: "d1e2"),
      "engagements tenus, ligne n° 7 (« d1e2 » de l'acte ba7816bf8f01) : elle n'est pas ce que dit "
        + "le journal"
    ),
    (
      .untoldRow(7, acte: acte, cle: "d1e2"),
      "engagements tenus, ligne n° 7 (« d1e2 » de l'acte ba7816bf8f01), dont le journal ne dit rien"
    ),
    (.rules(acte), "règles : un fichier n'a pas son empreinte (ba7816bf8f01)"),
  ])
  func tellsWhatVerifyFinds(_ fault: RegisterFault, _ expected: String) {
    #expect(RegisterPhrase.line(fault) == expected)
  }

  @Test(arguments: [
    (ReceiptFault.changed(.sceau), "r.json: le sceau a changé"),
    (.rules("a.lua"), "r.json: le fichier de règles « a.lua » a changé"),
    (
      .presentation(line: 4),
      "r.json: ligne 4 : les octets ne sont pas ceux d'un reçu, quoique tout ce qu'il dit soit "
        + "exact"
    ),
    (
      .version("0.1", here: "0.2"),
      "r.json: le reçu est de la version 0.1 ; celle-ci, 0.2, peut dire autre chose"
    ),
    (.reading, "r.json: le document, lu de nouveau, donne d'autres faits"),
    (.unreadable("sceau"), "r.json: ce n'est pas un reçu : voyez « sceau »"),
  ])
  func tellsWhatDiffersInAReceipt(_ fault: ReceiptFault, _ expected: String) {
    #expect(ReceiptPhrase.line(fault, fichier: "r.json") == expected)
  }
}
