import Deliberation
import LuaHost
import Reading
import RuleEngine
import Testing

@testable import Reporting

/// One clear line, with the place, for each thing that can be wrong.
@Suite struct PhraseTests {
  @Test(arguments: [
    (ReadingError.Kind.missing, "a.txt: le fichier n'existe pas"),
    (.directory, "a.txt: c'est un dossier, non un document"),
    (.empty, "a.txt: le fichier est vide"),
    (.binary, "a.txt: le fichier n'est pas un texte"),
    (
      .undecodable,
      "a.txt: l'encodage du texte n'est pas reconnu (UTF-8, UTF-16 ou Latin-1)"
    ),
    (
      .notDeliberation,
      "a.txt: rien n'y marque une délibération (conseil, séance, présents, convocation)"
    ),
    (
      .tooLarge(bytes: 70 << 20, limit: 64 << 20),
      "a.txt: le fichier est trop grand : 70 Mo, au plus 64 Mo"
    ),
  ])
  func aDocumentThatCannotBeRead(kind: ReadingError.Kind, line: String) {
    #expect(ReadingPhrase.line(ReadingError(kind, fichier: "a.txt")) == line)
  }

  @Test func aRecordThatIsWrong() {
    let unknown = ReadingError(
      .record(.unknownKey("dat", entity: "Seance", nearest: "date")), fichier: "a.json", ligne: 2,
      colonne: 3)
    #expect(
      ReadingPhrase.line(unknown)
        == "a.json:2:3: la clé « dat » n'existe pas dans Seance ; vouliez-vous dire « date » ?")
    let wrong = ReadingError(
      .record(
        .wrongValue(field: "date", expected: "une date AAAA-MM-JJ", found: "\"12/05/2021\"")),
      fichier: "a.json", ligne: 4, colonne: 11)
    #expect(
      ReadingPhrase.line(wrong)
        == "a.json:4:11: « date » doit être une date AAAA-MM-JJ ; trouvé : \"12/05/2021\"")
  }

  @Test(arguments: [
    (RuleProblem.Kind.noRule, "le fichier ne rend ni règle ni paramètre"),
    (.missingField("source"), "il manque « source »"),
    (
      .unknownField("tirte", nearest: "titre"),
      "« tirte » n'est pas reconnu ici ; vouliez-vous dire « titre » ?"
    ),
    (.duplicate(id: "x", fichier: "b.lua"), "« x » est déjà déclaré dans b.lua"),
    (
      .overlap(parametre: "a.b", du: Jour("2020-01-01")!),
      "a.b : deux valeurs pour le 1er janvier 2020"
    ),
  ])
  func aRuleFileThatIsWrong(kind: RuleProblem.Kind, message: String) {
    #expect(
      RulePhrase.line(RuleProblem(kind, fichier: "a.lua", ligne: 4)) == "a.lua:4: " + message)
  }

  @Test(arguments: [
    (
      "'end' expected (to close 'function' at line 3) near <eof>",
      "« end » attendu (pour fermer 'function' de la ligne 3), à la fin du fichier"
        + " ; ajoutez « end » pour fermer « function », ouvert ligne 3"
    ),
    ("unexpected symbol near '}'", "signe inattendu, près de '}'"),
    (
      "attempt to index a nil value (field 'x')",
      "lecture d'un champ de rien (champ 'x') ; « x » n'a pas de valeur ici ; vérifiez ce nom"
    ),
    ("something else", "something else"),
  ])
  func luaSpeaksFrench(message: String, french: String) {
    let error = LuaError(kind: .runtime, message: message)
    #expect(LuaPhrase.message(error) == french)
  }

  @Test(arguments: [
    (
      LuaError.Kind.keptVariable("n"),
      "« n » garderait une valeur d'un appel à l'autre : déclarez-le dans la fonction"
    ),
    (
      .write(type: "kept table", name: "vus"),
      "« vus » d'une table du fichier ne peut être changé une fois le fichier chargé"
    ),
    (
      .write(type: "kept iterator", name: "next"),
      "un parcours commencé au chargement du fichier ne peut continuer"
    ),
  ])
  func whatARuleMayNotDo(kind: LuaError.Kind, french: String) {
    #expect(LuaPhrase.message(LuaError(kind: kind, message: "")) == french)
  }

  @Test(arguments: [
    (LuaLimit.instructions(1_000_000), "plus de 1 000 000 instructions (LuaLimits.instructions)"),
    (.memory(16_777_216), "plus de 16 777 216 octets de mémoire (LuaLimits.memory)"),
    (.callDepth(150), "plus de 150 appels imbriqués (LuaLimits.callDepth)"),
    (.sourceBytes(262_144), "fichier de plus de 262 144 octets (LuaLimits.sourceBytes)"),
    (.resultBytes(1000), "résultat de plus de 1 000 octets (LuaLimits.resultBytes)"),
    (.resultDepth(16), "tables imbriquées sur plus de 16 niveaux (LuaLimits.resultDepth)"),
    (
      .patternSteps(1_000),
      "plus de 1 000 pas dans la recherche de motifs (LuaLimits.patternSteps)"
    ),
    (.seconds(2), "plus de 2 s de calcul (LuaLimits.seconds)"),
    (.seconds(0.05), "plus de 0,05 s de calcul (LuaLimits.seconds)"),
  ])
  func limitsSpeakFrench(limit: LuaLimit, french: String) {
    #expect(LuaPhrase.message(LuaError(kind: .limit(limit), message: "")) == french)
  }

  @Test(arguments: [
    (LuaHint.indexedNil(name: nil), "une valeur manque ici ; vérifiez ce nom"),
    (.calledNil(name: "conform"), "aucune fonction ne s'appelle « conform »"),
    (.calledNil(name: nil), "ce qui est appelé n'est pas une fonction"),
    (.comparedNil, "l'une des deux valeurs n'existe pas"),
    (.computedNil(name: "pour"), "« pour » n'a pas de valeur ici"),
    (.joinedNil(name: "nom"), "« nom » n'a pas de valeur ici"),
    (.missingEnd(opener: nil, line: nil), "ajoutez « end »"),
    (
      .missingClosing("}", opener: "{", line: 2),
      "ajoutez « } » pour fermer « { », ouvert ligne 2, ou une virgule avant"
    ),
    (.missingClosing(")", opener: nil, line: nil), "ajoutez « ) », ou une virgule avant"),
    (.assignmentForComparison, "pour comparer, écrivez « == »"),
    (.comparisonForAssignment, "pour donner une valeur, écrivez « = »"),
    (.foreignOperator("!=", lua: "~="), "au lieu de « != », écrivez « ~= »"),
    (.foreignSign, "entourez les textes de guillemets droits (\")"),
    (.unfinishedString, "fermez le texte par un guillemet, sur la même ligne"),
  ])
  func hintsSpeakFrench(hint: LuaHint, french: String) {
    #expect(LuaHintPhrase.text(hint) == french)
  }

  @Test(arguments: [
    (
      LuaError.Kind.undefinedGlobal("conform"),
      "« conform » n'est pas défini ; vouliez-vous dire « conforme » ?"
    ),
    (.undefinedGlobal("xyz"), "« xyz » n'est pas défini"),
    (
      .unknownName(type: "Seance", name: "quorm"),
      "« quorm » n'est pas un champ de Seance ; vouliez-vous dire « quorum » ?"
    ),
  ])
  func theNearestName(kind: LuaError.Kind, french: String) {
    let error = LuaError(kind: kind, message: "", names: ["conforme", "quorum"])
    #expect(LuaPhrase.message(error) == french)
  }
}
