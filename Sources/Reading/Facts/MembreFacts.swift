import Deliberation

/// The members that the lists of the header name, and the powers that stand beside them.
struct MembreFacts {
  private let layout: Layout
  private var membres: [Membre] = []
  /// The words of the name of each of `membres`.
  private var words: [Set<String>] = []
  private var procurations: [Procuration] = []
  private var saysNoPower = false
  /// Who came late or left early, by index among the members.
  private(set) var moves: [Int: ToldMove] = [:]
  /// The lists tell presence item by item.
  private(set) var isByItems = false
  private let called: CalledPowers
  /// Where the last list ends.
  private(set) var end = 0

  /// No council has as many members: a text that names more is not read to its end.
  private static let most = 1_000

  private var text: FoldedText { layout.text }

  /// Reads the lists of `layout` into `sheet`. O(members × procurations).
  init(_ layout: Layout, into sheet: inout FactSheet) {
    self.layout = layout
    called = CalledPowers(layout)
    for note in called.notes { sheet.understand(note) }
    for index in layout.headings.indices { read(index, into: &sheet) }
    if membres.isEmpty { readTable(into: &sheet) }
    readColumns(into: &sheet)
    readLoosePowers(into: &sheet)
    if !membres.isEmpty { sheet.seance.membres = membres }
    if !procurations.isEmpty {
      sheet.seance.procurations = procurations
    } else if saysNoPower {
      sheet.seance.procurations = []
    }
  }

  private mutating func read(_ index: Int, into sheet: inout FactSheet) {
    let heading = layout.headings[index]
    let isPowers = [.pouvoirs, .representes, .absentsEtPouvoirs].contains(heading.kind)
    let list = PeopleList(
      text, from: heading.body, to: layout.limit(of: index), isPowers: isPowers,
      isMixed: heading.kind == .absentsEtPouvoirs)
    end = max(end, list.end, heading.range.upperBound)
    note(heading, list, into: &sheet)
    // Half a list of présents would be taken for the whole: better none.
    if list.isIllegible { sheet.isIllegible = true }
    if list.isCut, heading.kind == .presents || sheet.isIllegible { return }
    if heading.isDamaged, sheet.isIllegible { return }
    for item in list.items {
      add(called.completed(item, heading.kind), heading.kind, into: &sheet)
    }
  }

  private mutating func readTable(into sheet: inout FactSheet) {
    let table = PresenceTable(layout)
    let byItems = table.rows.isEmpty ? ItemPresenceTable(layout) : nil
    let rows = byItems?.rows ?? table.rows
    guard !rows.isEmpty else { return }
    let range = byItems?.range ?? table.range
    isByItems = byItems != nil
    end = max(end, range.upperBound)
    sheet.note("membres", range)
    for row in rows { add(row.item, row.kind, into: &sheet) }
  }

  private mutating func readColumns(into sheet: inout FactSheet) {
    let columns = PowerColumns(layout)
    guard !columns.powers.isEmpty else { return }
    end = max(end, columns.range.upperBound)
    sheet.note("procurations", columns.range)
    for power in columns.powers { addPower(power.giver, power.holder, nil, into: &sheet) }
  }

  private mutating func note(
    _ heading: PeopleHeading, _ list: PeopleList, into sheet: inout FactSheet
  ) {
    let range = heading.range.lowerBound..<max(list.end, heading.range.upperBound)
    switch heading.kind {
    case .presents: if !list.items.isEmpty, !list.isCut { sheet.note("membres", range) }
    case .pouvoirs, .representes, .absentsEtPouvoirs:
      sheet.note("procurations", range)
      if list.saysNone || heading.count?.value == 0 { saysNoPower = true }
    case .absents, .excuses, .nonExcuses: sheet.understand(range)
    }
  }

  private mutating func add(
    _ item: PeopleItem, _ kind: PeopleHeading.Kind, into sheet: inout FactSheet
  ) {
    if let substitute = item.substitute, kind == .presents {
      var sitting = PeopleItem(name: substitute, qualite: "suppléant", groupe: item.groupe)
      sitting.moves = item.moves
      addMember(substitute, sitting, .present, into: &sheet)
    } else if let power = item.power, !power.isReversed {
      addPower(item.name, power.other, item, into: &sheet)
    } else if kind == .pouvoirs {
      addPower(item.name, nil, item, into: &sheet)
    } else {
      addMember(item.name, item, item.presence ?? Self.presence(kind), into: &sheet)
    }
    if let power = item.power, power.isReversed, let giver = power.other {
      addPower(giver, item.name, nil, into: &sheet)
    }
  }

  private static func presence(_ kind: PeopleHeading.Kind) -> Membre.Presence {
    switch kind {
    case .presents: .present
    case .absents, .nonExcuses, .absentsEtPouvoirs: .absent
    case .excuses: .excuse
    case .representes, .pouvoirs: .represente
    }
  }

  private mutating func addMember(
    _ name: WrittenName, _ item: PeopleItem?, _ presence: Membre.Presence,
    into sheet: inout FactSheet
  ) {
    guard membres.count < Self.most else { return }
    var membre = name.membre
    membre.qualite = item?.qualite
    membre.groupe = item?.groupe
    membre.presence = presence
    if let told = told(membre, item) {
      moves[told] = moves[told] ?? item?.move
      return
    }
    moves[membres.count] = item?.move
    append(membre, name, into: &sheet)
  }

  private mutating func append(
    _ membre: Membre, _ name: WrittenName, into sheet: inout FactSheet
  ) {
    sheet.note("membres[\(membres.count)]", name.range)
    membres.append(membre)
    words.append(NameWords.words(membre.nom_complet))
  }

  /// The member whom the lists already place so. One who is « absent (arrivé à 20 h) » and stands
  /// among the présents came late: he is present.
  private func told(_ membre: Membre, _ item: PeopleItem?) -> Int? {
    membres.firstIndex { other in
      guard other.nom_complet == membre.nom_complet else { return false }
      return other.presence == membre.presence
        || other.presence == .present && item?.moves == true
    }
  }

  private mutating func addPower(
    _ giver: WrittenName, _ holder: WrittenName?, _ item: PeopleItem?,
    into sheet: inout FactSheet
  ) {
    var procuration = Procuration()
    procuration.mandant = giver.personne(text)
    procuration.mandataire = holder?.personne(text)
    guard procurations.count < Self.most, !procurations.contains(procuration) else { return }
    let path = "procurations[\(procurations.count)]"
    sheet.note("\(path).mandant", giver.range, .texte(procuration.mandant.ecrit))
    if let holder, let mandataire = procuration.mandataire {
      sheet.note("\(path).mandataire", holder.range, .texte(mandataire.ecrit))
    }
    if !sheet.tells("procurations") {
      // « M. X (pouvoir de Y) » names the holder first.
      let other = holder?.range ?? giver.range
      sheet.note(
        "procurations",
        min(
          giver.range.lowerBound, other.lowerBound)..<max(
            giver.range.upperBound, other.upperBound))
    }
    procurations.append(procuration)
    if !giver.isOffice { addRepresented(giver, item, into: &sheet) }
  }

  /// The giver stands among the members as represented, beside what another list says of him, and
  /// under the names of that list so that both are known to be one person.
  private mutating func addRepresented(
    _ giver: WrittenName, _ item: PeopleItem?, into sheet: inout FactSheet
  ) {
    let told = NameWords.words(text.slice(giver.bare))
    // The directory is dear: it is asked only where some member has the words of the giver.
    guard words.contains(where: told.isSubset), let index = member(giver),
      told.isSubset(of: words[index]), agree(membres[index].civilite, giver.civilite)
    else { return addMember(giver, item, .represente, into: &sheet) }
    var membre = membres[index]
    guard membre.presence != .represente else { return }
    membre.presence = .represente
    append(membre, giver, into: &sheet)
  }

  /// The member whom `name` designates, by index.
  private func member(_ name: WrittenName) -> Int? {
    var seance = Seance()
    seance.membres = membres
    guard case .membre(let index) = Annuaire(seance).cherche(name.personne(text)) else {
      return nil
    }
    return index
  }

  private func agree(_ told: String?, _ other: String?) -> Bool {
    guard let told, let other else { return true }
    return told == other
  }
}

extension MembreFacts {
  /// Powers told in a sentence of their own: « M. X a donné pouvoir à Mme Y ».
  private mutating func readLoosePowers(into sheet: inout FactSheet) {
    for match in Self.loosePattern.all(in: text, end..<layout.header.upperBound) {
      guard let giver = NameBefore.find(text, match.range.lowerBound),
        let holder = NameParser(text: text, end: text.bytes.count)
          .name(at: match.range.upperBound), !holder.isWeak
      else { continue }
      addPower(giver, holder, nil, into: &sheet)
      end = max(end, holder.range.upperBound)
    }
  }

  private static let loosePattern = Pattern(
    #"(?<=\s)(?:(?:a|avait|ayant) donne|donne|donnant)(?: (?:son|sa|un|une))? "#
      + #"(?:pouvoir|procuration)(?: ecrite?)?(?: de vote(?:r)?)? (?:a|au)\b(?! l'effet)"#)
}
