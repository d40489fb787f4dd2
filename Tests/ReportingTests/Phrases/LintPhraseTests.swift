import Deliberation
import LuaHost
import Reporting
import RuleEngine
import RuleTesting
import TestSupport
import Testing

@Suite struct LintPhraseTests {
  @Test(arguments: [
    (LintFinding.Kind.problem(.missingField("titre")), "il manque « titre »"),
    (
      .problem(.gap(parametre: "a.b", du: Jour("2001-01-02")!)),
      "a.b : aucune valeur à partir du 2 janvier 2001 ; dites « hors_fenetre » si c'est voulu"
    ),
    (.otherId("x", nom: "a"), "l'id « x » n'est pas le nom du fichier, « a »"),
    (.orphanEssais("a"), "aucune règle ne s'appelle « a »"),
    (.undefined("x", nearest: nil), "« x » n'est pas défini"),
    (
      .undefined("conform", nearest: "conforme"),
      "« conform » n'est pas défini ; vouliez-vous dire « conforme » ?"
    ),
    (.globalWrite("x"), "« x » est global : écrivez « local x »"),
    (
      .unknownField("dat", type: "Seance", nearest: "date"),
      "« dat » n'est pas un champ de Seance ; vouliez-vous dire « date » ?"
    ),
    (.unknownField("nom", type: nil, nearest: nil), "« nom » n'est pas un champ d'une liste"),
    (
      .unknownGravite("nulite", nearest: "nullite"),
      "la gravité « nulite » n'existe pas ; vouliez-vous dire « nullite » ?"
    ),
    (
      .unknownGravite("x", nearest: nil),
      "la gravité « x » n'existe pas : nullite, irregularite, avertissement ou information"
    ),
    (.noEssais("a"), "avertissement : la règle « a » n'a pas d'essais"),
    (
      .oldCheck(parametre: "a.b", verifieLe: Jour(numero: 0)),
      "avertissement : a.b : valeur vérifiée le 1er janvier 1970, il y a plus de deux ans"
    ),
    (
      .figure("3", parametres: ["a.b", "c.d"]),
      "avertissement : « 3 » est aussi une valeur de a.b et c.d : lisez le paramètre"
    ),
  ])
  func everyFindingIsALine(kind: LintFinding.Kind, message: String) {
    #expect(
      LintPhrase.line(LintFinding(kind, fichier: "a.lua", ligne: 4)) == "a.lua:4: " + message)
    #expect(LintPhrase.line(LintFinding(kind, fichier: "a.lua")) == "a.lua: " + message)
  }

  @Test func theTallyAndTheJSON() throws {
    let law = try Law(RuleSet(folder: packageRoot() + "/Rules"))
    let findings = [
      LintFinding(.undefined("x", nearest: nil), fichier: "a.lua", ligne: 4),
      LintFinding(.noEssais("a"), fichier: "a.lua"), LintFinding(.noEssais("b"), fichier: "b.lua"),
    ]
    let (regles, parametres) = (law.ruleSet.regles.count, law.parametres.count)
    #expect(
      LintPhrase.tally(findings, law)
        == "\(regles) règles, \(parametres) paramètres : 1 erreur, 2 avertissements.")
    #expect(
      LintWriter.json([findings[0], findings[1]], law) == """
        {
          "regles": \(regles),
          "parametres": \(parametres),
          "erreurs": 1,
          "avertissements": 1,
          "constats": [
            {
              "fichier": "a.lua",
              "ligne": 4,
              "niveau": "erreur",
              "code": "nom_inconnu",
              "message": "« x » n'est pas défini"
            },
            {
              "fichier": "a.lua",
              "ligne": null,
              "niveau": "avertissement",
              "code": "sans_essais",
              "message": "la règle « a » n'a pas d'essais"
            }
          ]
        }
        """)
  }

  @Test func theRunnerTellsThemBeforeItsTally() {
    let findings = [
      LintFinding(.undefined("x", nearest: nil), fichier: "a.lua", ligne: 4),
      LintFinding(.globalWrite("y"), fichier: "b.lua", ligne: 5),
    ]
    #expect(
      EssaiTerminal(style: Style(colours: false), rejouer: EssaiRejouer(dossier: "R"))
        .report(EssaiReport(), findings) == """
          a.lua:4: « x » n'est pas défini
          b.lua:5: « y » est global : écrivez « local y »

          0 essai : 0 réussi, 0 échoué.

          """)
  }
}
