import Deliberation
import LuaHost
import RuleEngine

/// Fills a valid séance around the few facts that a case gives.
///
/// `presents = 8` makes eight councillors sit, `procurations = 2` two absent ones give their
/// power to two who sit; the others are excused. Any field of the séance may be given by its name,
/// `deliberation` and `vote` reach into the only item, `inconnu` lists what the document does not
/// tell. With `document`, the séance is that of the document at that path, from the folder of the
/// file of essais, and the fields given are put in it.
struct SeanceBuilder {
  private(set) var table: LuaTable
  /// The folder of the file of essais.
  var dossier = "."
  /// Reads the document at a path.
  var document: (String) -> Seance? = { _ in nil }

  private static let own: Set<String> = [
    "attend", "gravite", "message", "message_sans", "remede", "manque", "presents", "procurations",
    "population",
    "en_exercice", "effectif_legal", "deliberation", "vote", "inconnu", "point",
    "document", "registre",
  ]

  private static let mostInhabitants = 100_000_000
  /// Each is named.
  private static let mostMembers = 10_000

  init(table: LuaTable) {
    self.table = table
  }

  init(essai: Essai, document: @escaping (String) -> Seance?) {
    table = essai.faits
    let end = essai.fichier.lastIndex(of: "/")
    dossier = end.map { String(essai.fichier[..<$0]) } ?? "."
    self.document = document
  }

  func build() throws(EssaiFault.Kind) -> Seance {
    var seance = try start()
    for (name, value) in zip(table.keys, table.values) where !Self.own.contains(name) {
      try EntityDecoder.set(name, value, in: &seance, others: Self.own)
    }
    try fillItem(&seance)
    for path in table["inconnu"]?.table?.array ?? [] {
      guard let text = path.string, Chemin(text)?.set(.unknown, in: &seance) ?? false else {
        throw .badField("inconnu", attendu: "une liste de chemins : { \"assemblee.population\" }")
      }
    }
    return seance
  }

  /// The séances that the case gives as a register, each built as that of a case; nil when it gives
  /// none. Those that bear no `id` are called « acte 1 », « acte 2 »…
  func registre() throws(EssaiFault.Kind) -> Registre? {
    guard let value = table["registre"] else { return nil }
    guard case .table(let liste) = value, liste.keys.isEmpty else {
      throw .badField("registre", attendu: "une liste de séances : { { date = \"2024-02-06\" } }")
    }
    var seances: [Seance] = []
    for (rang, item) in liste.array.enumerated() {
      guard case .table(let cas) = item, cas["date"] != nil, cas["registre"] == nil else {
        throw .badField("registre", attendu: "une liste de séances, chacune avec sa date")
      }
      var builder = self
      builder.table = cas
      var seance = try builder.build()
      seance.id = seance.id ?? "acte \(rang + 1)"
      seances.append(seance)
    }
    return Registre(seances)
  }

  private func start() throws(EssaiFault.Kind) -> Seance {
    guard let value = table["document"] else {
      var seance = try base()
      try fillPeople(&seance)
      return seance
    }
    guard case .string(let path) = value else {
      throw .badField("document", attendu: "le chemin d'un document")
    }
    for name in ["presents", "procurations"] where table[name]?.integer != nil {
      throw .badField(name, attendu: "absent quand un document est donné")
    }
    guard var seance = document(path.hasPrefix("/") ? path : "\(dossier)/\(path)") else {
      throw .document(path)
    }
    seance.assemblee.population = try count("population") ?? seance.assemblee.population
    seance.assemblee.en_exercice = try count("en_exercice") ?? seance.assemblee.en_exercice
    seance.assemblee.effectif_legal =
      try count("effectif_legal") ?? seance.assemblee.effectif_legal
    if let value = table["procurations"] {
      try EntityDecoder.set("procurations", value, in: &seance, others: [])
    }
    return seance
  }

  private func base() throws(EssaiFault.Kind) -> Seance {
    var seance = Seance()
    let date = table["date"]?.string ?? "2024-03-12"
    guard let jour = Jour(date) else {
      throw .badField("date", attendu: "une date AAAA-MM-JJ")
    }
    seance.date = jour
    seance.assemblee.type = .conseil_municipal
    seance.assemblee.commune = "Exemple-sur-Loire"
    seance.assemblee.population = try count("population") ?? 1_300
    seance.assemblee.en_exercice = try count("en_exercice") ?? 15
    seance.assemblee.effectif_legal =
      try count("effectif_legal") ?? seance.assemblee.en_exercice
    seance.convocation = Convocation()
    seance.convocation?.date = jour.ajoutant(-8)
    return seance
  }

  private func fillPeople(_ seance: inout Seance) throws(EssaiFault.Kind) {
    let total = seance.assemblee.en_exercice ?? 15
    let paires = table["procurations"]?.integer == nil ? nil : try count("procurations")
    let presents = try count("presents") ?? max(0, total - (paires ?? 0))
    let representes = paires ?? 0
    seance.membres = (0..<max(total, presents + representes)).map { rang in
      var membre = Membre()
      membre.nom = Self.nom(rang)
      let place: Membre.Presence = rang < presents + representes ? .represente : .excuse
      membre.presence = rang < presents ? .present : place
      return membre
    }
    if seance.membres?.isEmpty == false { seance.membres?[0].qualite = "maire" }
    seance.president = Personne(Self.nom(0))
    seance.secretaire = Personne(Self.nom(min(1, max(0, presents - 1))))
    seance.procurations = (0..<representes).map { rang in
      var procuration = Procuration()
      procuration.mandant = Personne(Self.nom(presents + rang))
      procuration.mandataire = Personne(Self.nom(rang % max(1, presents)))
      return procuration
    }
    if let value = table["procurations"], value.integer == nil {
      try EntityDecoder.set("procurations", value, in: &seance, others: [])
    }
  }

  private func fillItem(_ seance: inout Seance) throws(EssaiFault.Kind) {
    if seance.deliberations == nil, table["document"] == nil {
      var item = Deliberation()
      item.numero = "2024-01"
      item.ordre = 1
      item.objet = "Acquisition de matériel"
      item.complet = true
      item.dispositif = ["APPROUVE l'acquisition"]
      var vote = Vote()
      vote.pour = (seance.membres ?? []).count { $0.presence == .present }
      vote.pour? += seance.procurations?.count ?? 0
      vote.contre = 0
      vote.abstentions = 0
      vote.resultat = .adopte
      item.vote = vote
      seance.deliberations = [item]
    }
    if let value = table["deliberation"] {
      var item = seance.deliberations?.first ?? Deliberation()
      try EntityDecoder.merge(value, name: "deliberation", into: &item)
      seance.deliberations?[0] = item
    }
    if let value = table["vote"] {
      var vote = Vote()
      try EntityDecoder.merge(value, name: "vote", into: &vote)
      seance.deliberations?[0].vote = vote
    }
  }

  private func count(_ name: String) throws(EssaiFault.Kind) -> Int? {
    guard let value = table[name] else { return nil }
    guard let number = value.integer, number >= 0 else {
      throw .badField(name, attendu: "un nombre entier")
    }
    let most = name == "population" ? Self.mostInhabitants : Self.mostMembers
    guard number <= most else { throw .badField(name, attendu: "au plus \(most)") }
    return number
  }

  private static let noms = [
    "Abadie", "Bertin", "Carlier", "Delmas", "Estève", "Fabre", "Garnier", "Hubert", "Imbert",
    "Jourdan", "Klein", "Lemoine", "Marchand", "Noël", "Olivier", "Perrin", "Quentin", "Renaud",
    "Simon", "Tessier", "Urbain", "Vidal", "Weber", "Xavier", "Yvon", "Zeller",
  ]

  /// The name of the councillor of that rank, from 0: Abadie, Bertin, Carlier…
  static func nom(_ rang: Int) -> String {
    let (tour, lettre) = rang.quotientAndRemainder(dividingBy: noms.count)
    return tour == 0 ? noms[lettre] : "\(noms[lettre]) \(tour + 1)"
  }
}
