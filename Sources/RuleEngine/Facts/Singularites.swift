import Deliberation

/// The fields of a record that are not to be written as they stand, because the text disputes
/// them or because a value is tried for them: a tree that is walked down along with the record.
struct Singularites: Sendable {
  /// The values between which the places of the text disagree.
  private(set) var valeurs: [Scalaire]?
  /// A hypothesis settles the field.
  private(set) var estEssaye = false
  /// A range of populations is supposed there.
  private(set) var estPopulation = false
  private var enfants: [Int: Singularites] = [:]

  /// Whether nothing is disputed nor tried.
  var estVide: Bool { enfants.isEmpty && valeurs == nil && !estEssaye }

  /// What stands at a field, by its index in the schema, or at an item of a list.
  subscript(_ label: Int) -> Singularites? { enfants[label] }

  /// The disputed values, by path; a path that is none of a field is left out.
  init(contestes: [String: [Scalaire]]) {
    for (chemin, valeurs) in contestes {
      if let labels = Self.labels(chemin) { insert(labels[...]) { $0.valeurs = valeurs } }
    }
  }

  /// This, with what `hypotheses` settle.
  func avec(_ hypotheses: [Hypothese]) -> Singularites {
    var tree = self
    for hypothese in hypotheses {
      guard let labels = Self.labels(hypothese.chemin) else { continue }
      tree.insert(labels[...]) { tried in
        tried.estEssaye = true
        if case .population = hypothese.choix { tried.estPopulation = true }
      }
    }
    return tree
  }

  private init() {}

  private mutating func insert(
    _ labels: ArraySlice<Int>, _ change: (inout Singularites) -> Void
  ) {
    guard let label = labels.first else { return change(&self) }
    enfants[label, default: Singularites()].insert(labels.dropFirst(), change)
  }

  /// The indexes that lead to the field whose path is written `chemin`; nil when there is none.
  static func labels(_ chemin: String) -> [Int]? {
    var type = Seance.fieldType
    var labels: [Int] = []
    for part in chemin.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard case .object(let entity) = type, let name = pieces.first,
        let index = entity.infos.firstIndex(where: { $0.name == name })
      else { return nil }
      labels.append(index)
      type = entity.infos[index].type
      for piece in pieces.dropFirst() {
        guard case .list(let element) = type, let rang = rang(piece) else { return nil }
        labels.append(rang)
        type = element
      }
    }
    return chemin.hasSuffix("]") ? nil : labels
  }

  private static func rang(_ piece: Substring) -> Int? {
    guard let rang = Int(piece.dropLast()), rang >= 0, piece == "\(rang)]" else { return nil }
    return rang
  }
}
