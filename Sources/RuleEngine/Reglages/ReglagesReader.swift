import Deliberation
import Yams

/// Reads a file of settings. Stops at the first fault of each entry, and tells them all.
struct ReglagesReader {
  let regles: [String]
  let fichier: String
  private(set) var reglages = Reglages()
  private(set) var fautes: [ReglagesFault] = []

  init(regles: [String], fichier: String) {
    self.regles = regles
    self.fichier = fichier
    reglages.fichier = fichier
  }

  mutating func read(_ yaml: String) {
    do {
      guard let racine = try compose(yaml: yaml) else { return }
      try read(YamlEntry(racine, "greffier.yaml"))
    } catch let fault as YamlEntry.Fault {
      note(fault)
    } catch {
      let (message, ligne) = YamlMessage.of(error)
      fautes.append(ReglagesFault(fichier: fichier, ligne: ligne, kind: .yaml(message)))
    }
  }

  private mutating func read(_ racine: YamlEntry) throws(YamlEntry.Fault) {
    try racine.refuseOthers(than: ["gravites", "desactivees", "derogations"])
    try each("gravites", of: racine) { reader, entry throws(YamlEntry.Fault) in
      reader.reglages.gravites.append(try reader.gravite(entry))
    }
    try each("desactivees", of: racine) { reader, entry throws(YamlEntry.Fault) in
      try entry.refuseOthers(than: ["regle", "motif"])
      reader.reglages.desactivees.append(
        Reglages.Desactivation(regle: try reader.regle(entry), motif: try entry.text("motif")))
    }
    try each("derogations", of: racine) { reader, entry throws(YamlEntry.Fault) in
      reader.reglages.derogations.append(try reader.derogation(entry))
    }
  }

  private mutating func each(
    _ key: String, of racine: YamlEntry,
    _ body: (inout Self, YamlEntry) throws(YamlEntry.Fault) -> Void
  ) throws(YamlEntry.Fault) {
    for node in try racine.list(key) {
      do throws(YamlEntry.Fault) { try body(&self, try YamlEntry(node, key)) } catch { note(error) }
    }
  }

  private func gravite(_ entry: YamlEntry) throws(YamlEntry.Fault) -> Reglages.GraviteReglee {
    try entry.refuseOthers(than: ["regle", "gravite", "motif"])
    let word = try entry.text("gravite")
    guard let gravite = Gravite(rawValue: word) else {
      let words = Gravite.allCases.map(\.rawValue).joined(separator: ", ")
      throw entry.fault(.bad("gravite", attendu: "l'un de : \(words)"), at: "gravite")
    }
    return Reglages.GraviteReglee(
      regle: try regle(entry), gravite: gravite, motif: try entry.text("motif"))
  }

  private func derogation(_ entry: YamlEntry) throws(YamlEntry.Fault) -> Derogation {
    try entry.refuseOthers(than: ["regle", "portee", "motif", "auteur", "jusqu_au"])
    return Derogation(
      regle: try regle(entry), etendue: try etendue(entry), motif: try entry.text("motif"),
      auteur: try entry.text("auteur"), jusquAu: try entry.jour("jusqu_au"), ligne: entry.ligne)
  }

  private func etendue(_ entry: YamlEntry) throws(YamlEntry.Fault) -> Derogation.Etendue {
    let portee = try entry.entry("portee")
    try portee.refuseOthers(than: ["commune", "seance", "deliberation"])
    var etendue = Derogation.Etendue()
    etendue.commune = portee.has("commune") ? try portee.text("commune") : nil
    etendue.seance = portee.has("seance") ? try portee.jour("seance") : nil
    etendue.deliberation = portee.has("deliberation") ? try portee.text("deliberation") : nil
    if etendue == Derogation.Etendue() { throw entry.fault(.noScope, at: "portee") }
    return etendue
  }

  private func regle(_ entry: YamlEntry) throws(YamlEntry.Fault) -> String {
    let id = try entry.text("regle")
    if regles.contains(id) { return id }
    throw entry.fault(.unknownRule(id, nearest: nearest(to: id, among: regles)), at: "regle")
  }

  private mutating func note(_ fault: YamlEntry.Fault) {
    fautes.append(ReglagesFault(fichier: fichier, ligne: fault.ligne, kind: fault.kind))
  }
}
