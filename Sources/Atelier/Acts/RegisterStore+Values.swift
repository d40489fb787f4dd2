import Deliberation
import Register
import Reporting
import RuleEngine

extension RegisterStore {
  /// What `work` gives, done on a thread that may wait for the disk.
  func offloading<Value: Sendable>(
    _ work: @escaping @Sendable () throws(RegisterError) -> Value
  ) async throws(RegisterError) -> Value {
    try await offload { Result { () throws(RegisterError) in try work() } }.get()
  }
}

extension ActFilter {
  /// The same for a register, but for the acts that are regular, which it does not tell apart.
  var query: ActeFilter {
    var query = ActeFilter(du: du, au: au, mots: texte.isEmpty ? nil : texte)
    query.regle = regle
    switch etat {
    case .indetermine: query.resultat = .indetermine
    case .erreur: query.resultat = .erreur
    case .regulier, nil: query.resultat = regle == nil ? nil : .manquement
    case .nullite, .irregularite, .avertissement, .information:
      query.resultat = .manquement
      query.gravite = etat?.gravite
    }
    return query
  }
}

extension ActRow {
  init(_ acte: ActeSummary) {
    var assemblee = Assemblee()
    (assemblee.type, assemblee.nom, assemblee.commune) = (acte.type, acte.assemblee, acte.commune)
    var state = ActState()
    for gravite in Gravite.allCases { state.ajoute(gravite, nombre: acte.counts[gravite]) }
    state.indetermines = acte.counts[.indetermine]
    state.erreurs = acte.counts[.erreur]
    self.init(
      id: acte.empreinte.description, nom: acte.nom, assemblee: Assemblage.nom(assemblee),
      date: acte.date, objet: acte.objet, deliberations: acte.deliberations, constat: state)
  }
}

extension Judgement {
  /// The record of the séance, as the register keeps it.
  var record: [UInt8] { RecordWriter.bytes(of: dossier.seance) }

  /// The verdicts on the document called `nom`, as the register keeps them.
  func json(_ nom: String) -> [UInt8] {
    VerdictWriter.bytes(checked(nom))
  }
}
