import Foundation
import TestSupport
import Testing

/// The real extract of `Examples/`, as a user checks it.
@Suite struct SeedTests {
  private let path = "Examples/saint-usage-2021-05-20.txt"

  @Test func theReportIsExact() throws {
    let outcome = try greffier("check", "--all", path)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        Examples/saint-usage-2021-05-20.txt
        Conseil municipal de Saint-Usage, séance du 20 mai 2021

        AVERTISSEMENT  cn-reste-a-charge  (Convention de subvention Conseiller numérique France \
        Services, Convention Conseiller numérique, première vague)
          « Entièrement financé », mais l'aide est un forfait de 50 000 € sur 24 mois ; la \
        collectivité garde à sa charge : équipement de la mission.
          ligne 46 : …ique partout en France. Entièrement financé par l'Etat, le dispositif \
        traduit un engagem…
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          → Corrigez l'annonce, chiffrez ce reste et inscrivez les crédits.

        AVERTISSEMENT  convention-mutualisation  (CGCT L5111-1, CGCT L5221-1)
          Communes citées (Losne et Saint-Jean-de-Losne) sans convention.
          ligne 46 : …at avec les communes de Losne et Saint-Jean-de-Losne. C'est un projet initié \
        par l'Etat …
                                              ^^^^^
          → Désignez l'employeur, la clé de partage et la durée, par des délibérations concordantes.

        INFORMATION  date-coherence  (CGCT R2121-9)
          La date en toutes lettres (« deux vingt et un, le vingt mai ») ne correspond pas au 20 \
        mai 2021.
          ligne 14 : Séance du 20 mai 2021
                               ^^^^^^^^^^^
          ligne 16 : L'an deux vingt et un, le vingt mai à 20 heures, le Conseil Municipal de \
        cette commune, …
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          → Corrigez l'extrait ; l'acte n'en est pas atteint.

        Conforme
          cn-engagements                  4 engagements sur 4
          cn-gratuite                     activités gratuites
          cn-subvention                   50 000 € par poste sur 24 mois
          cn-temps-plein                  poste à temps plein
          cn-tenue-vestimentaire          tenue payée par l'État
          convocation-delai               7 jours francs entre l'envoi du 12 mai 2021 et la séance \
        du 20 mai 2021, quelle que soit la population
          convocation-forme               affichage du 12 mai 2021 : celui de la convocation, non \
        de la délibération
          lieu                            lieu de la séance : le lieu habituel de ses séances
          numero-ordre                    1 numéro
          procuration-cycle               aucun mandataire n'a donné pouvoir
          procuration-mandant-absent      2 mandants absents
          procuration-mandataire-present  2 mandataires présents
          procuration-plafond             2 pouvoirs, au plus 1 par membre, 2 autorisés (loi n° \
        2020-1379 art. 6 IV)
          exercice-vacances               aucun siège vacant
          presence-total                  12 présents, 2 représentés, 1 absent : 15 en exercice
          president-seance                Madame Valérie HOSTALIER, membre présent
          quorum-presents                 12 présents, 5 requis (un tiers, loi n° 2020-1379 art. 6 \
        IV)
          secretaire-seance               Aurélie LABELLE, membre présent

        Sans objet
          affectation-resultat         ce point n'affecte pas un résultat
          budget-delai                 ce point ne vote pas un budget primitif
          budget-equilibre             ce point ne vote pas un budget
          budget-m57-12-jours          ce point ne vote pas un budget primitif
          compte-admin-maire-retrait   ce point n'arrête pas un compte
          compte-admin-majorite        ce point n'arrête pas un compte
          compte-admin-quorum          ce point n'arrête pas un compte
          compte-delais                ce point n'arrête pas un compte
          credits-avant-budget         ce point n'engage pas de crédits avant le budget
          dob-rob                      ce point ne vote pas un budget primitif
          taux-imposition              ce point ne vote pas de taux
          cn-incompatibilites          le document ne dit rien de l'affectation de l'agent
          convocation-sur-demande      aucune demande de réunion n'est datée
          convocation-urgence          le document n'invoque pas l'urgence
          frequence                    attend le registre : la règle regarde plusieurs séances
          note-synthese                le document ne dit rien de la note de synthèse
          ordre-du-jour                l'ordre du jour n'est pas joint
          publicite-seance             séance publique, dans la salle
          visioconference-semestre     la règle n'est pas en vigueur à cette date
          cession-immobiliere          la délibération ne vend pas de bien immobilier
          creation-emploi              la délibération ne crée pas d'emploi
          credits-inscrits             la délibération n'engage pas de dépense chiffrée
          emprunt                      la délibération ne décide pas d'emprunt
          financement-cumul-80         aucune aide de l'État à un investissement
          financement-equilibre        la délibération n'a pas de plan de financement
          financement-part-propre      la délibération n'a pas de plan de financement
          garantie-emprunt             la délibération n'accorde pas de garantie
          marche-deliberation          la délibération ne porte pas sur un marché
          reste-a-charge               voir cn-reste-a-charge
          subvention-convention-23000  aucune subvention à un organisme de droit privé
          subvention-deliberation      la délibération n'attribue pas de subvention
          autorisation-signer          voir cn-convention-signature
          caractere-executoire         le document ne dit pas quand l'acte est exécuté
          competence                   ni les délégations ni les compétences transférées ne sont \
        jointes
          delais-recours               le document ne dit ni la publication ni la transmission
          liste-deliberations          le document ne parle pas de la liste des délibérations
          motifs-visas                 le document ne donne pas de visas
          publicite-mode               le document ne dit pas comment l'acte est publié
          pv-arrete                    la règle n'est pas en vigueur à cette date
          reglement-interieur          le document ne dit pas quand le conseil a été installé
          signatures                   le document ne donne pas les signatures
          sursis-renouvellement        aucun renouvellement n'est annoncé
          transmission-delai           le document ne dit pas la date de transmission
          procuration-interesse        aucun membre intéressé annoncé
          procuration-renvoi           première convocation
          procuration-trois-seances    rien ne dit qu'un pouvoir a déjà servi
          effectif-legal               le document ne dit pas la population
          quorum-interesses            aucun membre intéressé n'est annoncé
          quorum-par-deliberation      aucun mouvement ni liste propre à ce point
          seconde-convocation          première convocation
          conseiller-interesse         rien n'annonce de membre intéressé
          election-maire               ce point n'est pas l'élection du maire ou des adjoints
          majorite-qualifiee           aucune majorité particulière n'est citée
          vote-public-noms             le scrutin n'est pas public
          vote-resultat                le document ne donne pas le décompte des voix
          vote-secret                  ni nomination, ni demande de scrutin secret ou public

        Pièces à demander
          - le document ne dit pas si la signature est autorisée [cn-convention-signature]
          - le document ne crée pas l'emploi : prévoyez-le pour 24 mois, avec son grade et ses \
        crédits [cn-creation-emploi]
          - le document ne dit pas où sont les crédits : chapitre 012 pour la dépense, 74 pour \
        l'aide [cn-credits]
          - le document ne dit pas qui, avec Losne et Saint-Jean-de-Losne, emploie l'agent et \
        reçoit les 50 000 € [cn-mutualisation]
          - l'extrait s'arrête avant sa fin ; il n'y figure pas le dispositif et le vote \
        [mentions-extrait]
          - 2 pouvoirs ne sont pas dits écrits [procuration-ecrit]
          - le document ne donne pas le vote [vote-arithmetique]
          - aucun vote ni assentiment n'apparaît : ajoutez le résultat tiré du procès-verbal \
        [vote-formel]

        85 contrôles : 18 conformes, 3 manquements (2 avertissements, 1 information), 8 \
        indéterminés, 56 sans objet.

        """)
  }

  @Test func theRecordGivesTheSameVerdicts() throws {
    let record = try greffier("read", path)
    #expect(record.status == 0)
    try withFolder(["record.json": record.output]) { folder in
      let file = "\(folder)/record.json"
      let fromRecord = try greffier("check", file, "--format", "json").output
      let fromText = try greffier("check", path, "--format", "json").output
      #expect(fromRecord.replacing(file, with: path) == fromText)
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let first = try greffier("check", path, "--format", "json")
    #expect(try greffier("check", path, "--format", "json") == first)
  }

  @Test func standardInputIsADocument() throws {
    let text = try String(contentsOfFile: "\(packageRoot())/\(path)", encoding: .utf8)
    let outcome = try greffier("check", "-", input: text)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("-\nConseil municipal de Saint-Usage"))
  }

  @Test func anotherDayHasAnotherLaw() throws {
    let outcome = try greffier("check", path, "--all", "--date", "2022-08-01")
    #expect(outcome.output.contains("12 présents, 8 requis (plus de la moitié, CGCT L2121-17)"))
  }

  @Test func everyVerdictPointsAtItsLines() throws {
    let text = try greffier("check", path, "--format", "json").output
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let verdicts = try #require(root?["verdicts"] as? [[String: Any]])
    let quorum = try #require(verdicts.first { $0["regle"] as? String == "quorum-presents" })
    let faits = try #require(quorum["faits"] as? [[String: Any]])
    let places = faits.compactMap { fait -> String? in
      guard let extrait = fait["extrait"] as? [String: Any], let chemin = fait["chemin"],
        let ligne = extrait["ligne"], let debut = extrait["debut"]
      else { return nil }
      return "\(chemin) \(ligne):\(debut)"
    }
    #expect(
      places == [
        "assemblee.type 10:22", "assemblee.en_exercice 20:15", "date 14:11", "membres 32:1",
      ])
  }
}
