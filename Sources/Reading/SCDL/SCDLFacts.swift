import Deliberation

/// The record that a row gives: each fact with the cell that tells it.
///
/// A column goes only to a field of the same meaning. `VOTE_EFFECTIF` goes to none, for some fill
/// it with the members in exercise; `VOTE_REEL` is the number of voters only where the votes add
/// up to it, for some fill it with the members present.
struct SCDLFacts {
  private let values: SCDLValues
  private var seance = Seance()
  private var deliberation = Deliberation()
  private var extraits: [String: [Extrait]] = [:]
  private static let path = "deliberations[0]"

  /// The séance of the row of `values`, with its one délibération.
  static func seance(_ values: SCDLValues) -> Seance {
    var facts = SCDLFacts(values: values)
    facts.readAssembly()
    facts.readAct()
    facts.readVote()
    facts.readTransmission()
    facts.seance.deliberations = [facts.deliberation]
    facts.seance.extraits = facts.extraits
    return facts.seance
  }

  private init(values: SCDLValues) {
    self.values = values
  }

  private mutating func readAssembly() {
    if let cell = values.cells[.collNom] {
      let nom = words(cell)
      set(\.seance.assemblee.nom, nom, "assemblee.nom", cell)
      if let commune = CommuneName.told(by: nom) {
        set(\.seance.assemblee.commune, commune, "assemblee.commune", cell)
      }
    }
    if let siret = values.siret, let cell = values.cells[.collSiret] {
      set(\.seance.assemblee.siret, siret, "assemblee.siret", cell)
      set(\.seance.assemblee.siren, String(siret.prefix(9)), "assemblee.siren", cell)
    }
    if let cell = values.cells[.prefId], let number = Self.departement(cell.texte) {
      set(\.seance.assemblee.departement, number, "assemblee.departement", cell)
    }
  }

  private mutating func readAct() {
    if let jour = values.delibDate, let cell = values.cells[.delibDate] {
      seance.date = jour
      note("date", cell, .texte(jour.description))
    }
    if let cell = values.cells[.delibId] {
      set(\.deliberation.numero, words(cell), "\(Self.path).numero", cell)
    }
    if let cell = values.cells[.delibObjet] {
      set(\.deliberation.objet, words(cell), "\(Self.path).objet", cell)
    }
    readMatiere()
    if let annee = values.budgetAnnee, let cell = values.cells[.budgetAnnee] {
      deliberation.imputation = Imputation()
      deliberation.imputation?.exercice = annee
      note("\(Self.path).imputation.exercice", cell, .entier(annee))
    }
  }

  private mutating func readMatiere() {
    var matiere = Matiere()
    if let code = values.matiereCode, let cell = values.cells[.matiereCode] {
      matiere.code = code
      note("\(Self.path).matiere.code", cell, .texte(code))
    }
    if let cell = values.cells[.matiereNom] {
      matiere.libelle = words(cell)
      note("\(Self.path).matiere.libelle", cell, .texte(words(cell)))
    }
    if matiere != Matiere() { deliberation.matiere = matiere }
  }

  private mutating func readVote() {
    var vote = Vote()
    for (column, field, name) in Self.votes {
      guard let count = values.count(column), let cell = values.cells[column],
        column != .voteReel || count == values.voteTotal
      else { continue }
      vote[keyPath: field] = count
      note("\(Self.path).vote.\(name)", cell, .entier(count))
    }
    if vote != Vote() { deliberation.vote = vote }
  }

  private mutating func readTransmission() {
    guard let jour = values.prefDate, let cell = values.cells[.prefDate] else { return }
    deliberation.transmission = Transmission()
    deliberation.transmission?.date = jour
    note("\(Self.path).transmission.date", cell, .texte(jour.description))
  }

  private mutating func set(
    _ field: WritableKeyPath<SCDLFacts, String?>, _ value: String, _ path: String,
    _ cell: SCDLCells.Cell
  ) {
    self[keyPath: field] = value
    note(path, cell, .texte(value))
  }

  private mutating func note(_ path: String, _ cell: SCDLCells.Cell, _ valeur: Scalaire) {
    var extrait = Extrait()
    extrait.ligne = values.cells.ligne
    extrait.debut = cell.debut
    extrait.fin = cell.fin
    extrait.texte = cell.texte
    extrait.ocr = false
    extrait.valeur = valeur
    extraits[path] = [extrait]
  }

  /// The words of a cell, its line feeds made spaces.
  private func words(_ cell: SCDLCells.Cell) -> String {
    cell.texte.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The département of the prefecture `PREF042` or of the sub-prefecture `SPREF0421`.
  private static func departement(_ id: String) -> String? {
    let id = id.uppercased()
    if id.hasPrefix("PREF"), id.utf8.count == 7 {
      return Departements.number(actes: String(id.suffix(3)))
    }
    guard id.hasPrefix("SPREF"), id.utf8.count == 9 else { return nil }
    return Departements.number(actes: String(id.dropFirst(5).prefix(3)))
  }

  private static let votes: [(SCDLColumn, WritableKeyPath<Vote, Int?> & Sendable, String)] = [
    (.votePour, \.pour, "pour"), (.voteContre, \.contre, "contre"),
    (.voteAbstention, \.abstentions, "abstentions"), (.voteReel, \.votants, "votants"),
  ]
}
