import ArgumentParser
import Deliberation
import Register
import Reporting
import RuleEngine

struct RegisterCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Evaluate the rules on acts of the register, with the other séances of the assembly.",
    discussion: """
      Rules that look at several séances wait in « check », and judge here. Nothing is written: \
      what the register keeps is what one document alone gives. Exit status: as « check ».
      """)

  @Argument(help: "The identifiers of acts, or their first digits; by default those of the filter.")
  var ids: [String] = []

  @OptionGroup
  var filter: FilterOptions

  @OptionGroup
  var law: LawOptions

  @OptionGroup
  var options: RegisterOptions

  @OptionGroup
  var output: CheckOutput

  @Option(help: "The least severity that gives status 1, or jamais.")
  var failOn = Bound.irregularite

  func run() throws {
    let (evaluator, settings) = try law.load()
    let expired = settings.reportExpired()
    let register = try options.open(rules: law.folder.rules)
    let acts = try RegisterOptions.told { () throws(RegisterError) in try actes(of: register) }
    let format = output.format(evaluator, settings, isAlone: acts.count == 1)
    var check = DocumentCheck(law: evaluator.law, format: format, applied: settings.applied)
    check.date = law.date
    check.bound = failOn.gravite
    var delivery = Delivery(format)
    for summary in acts {
      let judged: Rendered = try RegisterOptions.told { () throws(RegisterError) in
        try rendered(summary.numero, register, check, evaluator)
      }
      guard delivery.take(judged) else { break }
    }
    let outcome = try delivery.end().outcome
    try Status.end(
      wrongInput: expired, brokenRule: outcome.broken || !evaluator.problemes.isEmpty,
      findings: outcome.findings)
  }

  private func actes(of register: Register) throws(RegisterError) -> [ActeSummary] {
    guard !ids.isEmpty else { return try register.actes(matching: filter.filter) }
    var actes: [ActeSummary] = []
    for id in ids { actes.append(try register.find(id)) }
    return actes
  }

  private func rendered(
    _ numero: Int64, _ register: Register, _ check: DocumentCheck, _ evaluator: Evaluator
  ) throws(RegisterError) -> Rendered {
    let acte = try register.acte(numero)
    let fenetres = evaluator.regles.compactMap(\.registre)
    let registre = try register.registre(
      around: acte, mois: fenetres.map(\.mois).max() ?? 0,
      moisApres: fenetres.map(\.moisApres).max() ?? 0)
    var dossier = Dossier(
      seance: acte.seance,
      lignes: acte.texte?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    dossier.remarques = acte.remarques
    let nom = "\(acte.summary.empreinte.court)  \(acte.summary.nom)"
    return check.rendered(dossier, nom: nom, by: evaluator, registre: registre)
  }
}
