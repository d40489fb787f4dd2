import Foundation
import TestSupport
import Testing

/// What `explain` prints of the real extract of `Examples/`, and of the same with a few words
/// changed.
@Suite struct ExplainTests {
  private func explain(
    _ rule: String, _ edits: [(String, String)] = [], _ options: String...
  ) throws -> String {
    let path = "\(packageRoot())/Examples/saint-usage-2021-05-20.txt"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    for (before, after) in edits {
      #expect(text.contains(before))
      text = text.replacing(before, with: after)
    }
    let outcome = try greffier(["explain", rule, "-"] + options, input: text)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    if options.isEmpty { #expect(outcome.output.count { $0 == "\n" } <= 12) }
    return outcome.output
  }

  @Test func aManquementTellsWhatWouldMakeItRegular() throws {
    let outcome = try explain(
      "quorum-presents",
      [
        (
          ", Laurie AUSSÉNAC, Stéphanie IMBERT, Laetitia MARTZLOFF, "
            + "Jocelyne NICOLAS et Valérie HUMBLOT",
          ""
        ),
        (
          "Alain IMBERT, Ali ERTUGRUL, Suayib CAKIR, Jean MATHELIN et Roger GANEE",
          "Ali ERTUGRUL et Roger GANEE"
        ),
      ])
    #expect(
      outcome == """
        NULLITÉ  quorum-presents  (CGCT L2121-17, Loi 2020-1379 art. 6 IV)
          Quorum non atteint : 4 présents pour 5 requis sur 15 en exercice (un tiers, loi n° \
        2020-1379 art. 6 IV) ; les pouvoirs ne comptent pas.
          ligne 20 : En exercice : 15
                                   ^^
          ligne 32 : Présents : Mesdames Valérie HOSTALIER, Aurélie LABELLE. Messieurs Ali \
        ERTUGRUL et Roger …
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\
        ^^^^^^^^^^^^^^^^^^^^^
          La loi : Part des membres en exercice qui doit être présente : 1/3, du 15 novembre \
        2020 au 30 septembre 2021 (Loi 2020-1379 art. 6 IV)
          La loi : Les membres représentés comptent dans le quorum : non
          Règle : Rules/presence/quorum-presents.lua:76
          Serait régulier avec : un présent de plus

        """)
  }

  @Test func aMandataireBearsThreePouvoirs() throws {
    let outcome = try explain(
      "procuration-plafond",
      [
        (
          "à M. Roger GANEE",
          "à M. Ali ERTUGRUL, M. Arnaud MOSSON donne procuration à M. Ali ERTUGRUL"
        )
      ])
    #expect(
      outcome == """
        IRRÉGULARITÉ  procuration-plafond  (CGCT L2121-20, Loi 2020-1379 art. 6 IV)
          M. Ali ERTUGRUL porte 3 pouvoirs pour 2 autorisés (loi n° 2020-1379 art. 6 IV).
          ligne 14 : Séance du 20 mai 2021
                               ^^^^^^^^^^^
          ligne 34 : Procuration : M. Jérémy POILLOT donne procuration à M. Ali ERTUGRUL, M. \
        Rachid BOULAHYA …
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\
        ^^^^^^^^^^^^^^^^^^^^^
          La loi : Nombre de pouvoirs qu'un même membre peut porter : 2 pouvoirs, du 15 \
        novembre 2020 au 30 septembre 2021 (Loi 2020-1379 art. 6 IV)
          Règle : Rules/pouvoirs/procuration-plafond.lua:83
          Serait régulier avec : un pouvoir de moins pour M. Ali ERTUGRUL
                           ou : qui reçoit le pouvoir (n° 1) : Valérie HOSTALIER au lieu de M. \
        Ali ERTUGRUL, par exemple

        """)
  }

  @Test func aNoticeIsSentTheDayBefore() throws {
    let outcome = try explain(
      "convocation-delai",
      [
        (
          "Date de la convocation :\n\n12/05/2021",
          "Date de la convocation :\n\n19/05/2021"
        )
      ])
    #expect(
      outcome == """
        IRRÉGULARITÉ  convocation-delai  (CGCT L2121-11, CGCT L2121-12)
          0 jour franc entre l'envoi du 19 mai 2021 et la séance du 20 mai 2021, 3 requis (CGCT \
        L2121-11) ; l'urgence même exige un jour franc, quelle que soit la population.
          ligne 14 : Séance du 20 mai 2021
                               ^^^^^^^^^^^
          ligne 26 : 19/05/2021
                     ^^^^^^^^^^
          La loi : Délai entre l'envoi de la convocation et la séance : 3 jours francs, depuis \
        le 8 février 1992 (CGCT L2121-11) ou 5 jours francs, depuis le 8 février 1992 (CGCT \
        L2121-12)
          La loi : Délai que l'urgence ne peut abréger : 1 jour franc, depuis le 24 février \
        1996 (CGCT L2121-11) ou 1 jour franc, depuis le 24 février 1996 (CGCT L2121-12)
          Règle : Rules/convocation/convocation-delai.lua:11
          Serait régulier avec : convocation envoyée 5 jours plus tôt (le 14 mai 2021 au plus \
        tard)

        """)
  }

  @Test func anIndetermineTellsWhatWouldSettleIt() throws {
    let outcome = try explain(
      "convocation-delai",
      [
        (
          "Date de la convocation :\n\n12/05/2021",
          "Date de la convocation :\n\n18/05/2021"
        )
      ])
    #expect(
      outcome == """
        INDÉTERMINÉ  convocation-delai  (CGCT L2121-11, CGCT L2121-12)
          1 jour franc pour 3 requis (CGCT L2121-11) : joignez la décision d'urgence, s'il y en \
        a une
          ligne 14 : Séance du 20 mai 2021
                               ^^^^^^^^^^^
          ligne 26 : 18/05/2021
                     ^^^^^^^^^^
          La loi : Délai entre l'envoi de la convocation et la séance : 3 jours francs, depuis \
        le 8 février 1992 (CGCT L2121-11) ou 5 jours francs, depuis le 8 février 1992 (CGCT \
        L2121-12)
          La loi : Délai que l'urgence ne peut abréger : 1 jour franc, depuis le 24 février \
        1996 (CGCT L2121-11) ou 1 jour franc, depuis le 24 février 1996 (CGCT L2121-12)
          Règle : Rules/convocation/convocation-delai.lua:29
          Trancherait : l'urgence a été invoquée ; le conseil s'est prononcé pour l'urgence

        """)
  }

  @Test func aRuleHasNothingToJudge() throws {
    let outcome = try explain(
      "procuration-plafond",
      [
        (
          "Procuration : M. Jérémy POILLOT donne procuration à M. Ali ERTUGRUL, "
            + "M. Rachid BOULAHYA donne procuration à M. Roger GANEE",
          "Procuration : /"
        )
      ])
    #expect(
      outcome == """
        SANS OBJET  procuration-plafond  (CGCT L2121-20)
          aucun pouvoir
          ligne 34 : Procuration : /
                     ^^^^^^^^^^^^^^^
          Règle : Rules/pouvoirs/procuration-plafond.lua:122

        """)
  }

  @Test func aConformeTellsWhatItRestsOn() throws {
    let outcome = try explain("secretaire-seance")
    #expect(
      outcome == """
        CONFORME  secretaire-seance  (CGCT L2121-15)
          Aurélie LABELLE, membre présent
          ligne 32 : Présents : Mesdames Valérie HOSTALIER, Aurélie LABELLE, Laurie AUSSÉNAC, \
        Stéphanie IMBER…
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\
        ^^^^^^^^^^^^^^^^^^^^^
          ligne 40 : Secrétaire de séance : Aurélie LABELLE
                                            ^^^^^^^^^^^^^^^
          Règle : Rules/presence/secretaire-seance.lua:26

        """)
  }

  @Test func everythingIsTold() throws {
    let outcome = try explain("quorum-presents", [], "--full")
    #expect(
      outcome == """
        CONFORME  quorum-presents  (CGCT L2121-17, Loi 2020-1379 art. 6 IV)
          12 présents, 5 requis (un tiers, loi n° 2020-1379 art. 6 IV)
          ligne 20 : En exercice : 15
                                   ^^
          ligne 32 : Présents : Mesdames Valérie HOSTALIER, Aurélie LABELLE, Laurie AUSSÉNAC, \
        Stéphanie IMBER…
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\
        ^^^^^^^^^^^^^^^^^^^^^
          La loi : Part des membres en exercice qui doit être présente : 1/3, du 15 novembre \
        2020 au 30 septembre 2021 (Loi 2020-1379 art. 6 IV)
          Règle : Rules/presence/quorum-presents.lua:52

        Faits lus, dans l'ordre
          assemblee.type = conseil municipal, ligne 10, colonnes 22 à 38 : la catégorie de \
        l'assemblée
          convocation.rang = 1, présumé : 1, ou 2 pour la seconde convocation après défaut de \
        quorum
          assemblee.en_exercice = 15, ligne 20, colonnes 15 à 16 : nombre de membres en exercice
          date = 20 mai 2021, ligne 14, colonnes 11 à 21 : jour de la séance
          nb_presents = 12 : nombre de membres dans la salle à l'ouverture
          membres = 15, ligne 32, colonnes 1 à 228 : les membres que le document nomme
          nb_distance = 0 : nombre de membres qui siègent à distance

        Paramètres lus
          quorum.fraction : Part des membres en exercice qui doit être présente : 1/3, du 15 \
        novembre 2020 au 30 septembre 2021 (Loi 2020-1379 art. 6 IV) ; \
        Rules/parametres/quorum.lua:2

        Lectures
          une seule : rien n'a eu à être supposé

        """)
  }

  @Test func aBooleanIsToldWithItsContrary() throws {
    let outcome = try greffier(
      "explain", "cn-reste-a-charge", "Examples/saint-usage-2021-05-20.txt")
    #expect(
      outcome.output.hasSuffix(
        """
          Serait régulier avec : le texte dit « entièrement financé » : non au lieu de oui, et à \
        indiquer : montant

        """))
  }
}
