import Deliberation

/// Where a fact stands in the record.
struct Place: Sendable {
  enum Step: Equatable {
    case field(String, Int)
    case index(Int)
  }

  /// `convocation.date`, `membres[3].presence`.
  let chemin: String
  /// What is told of the field; nil for a person, and for an item of a list.
  let info: FieldInfo?
  private let steps: [Step]
  /// The value there, once it was read.
  private var valeur: FieldValue?

  init(steps: [Step], info: FieldInfo?) {
    self.steps = steps
    self.info = info
    chemin = steps.reduce(into: "") { path, step in
      switch step {
      case .field(let name, _): path += path.isEmpty ? name : ".\(name)"
      case .index(let index): path += "[\(index)]"
      }
    }
  }

  /// The same place with its value in `seance`, whose fields `champs` keeps.
  func read(in seance: Seance, through champs: ChampsLus) -> Place {
    guard case .field(_, let index)? = steps.first else { return self }
    var place = self
    place.valeur = Self.value(steps.dropFirst(), in: champs.value(at: index, of: seance))
    return place
  }

  /// The value there; unknown for a derived fact.
  func value(in seance: Seance) -> FieldValue {
    valeur ?? Self.value(steps[...], in: .object(seance))
  }

  private static func value(_ steps: ArraySlice<Step>, in root: FieldValue) -> FieldValue {
    steps.reduce(root) { value, step in
      switch (value, step) {
      case (.object(let entity), .field(_, let index)):
        index < type(of: entity).infos.count ? entity.value(at: index) : .unknown
      case (.list(let items), .index(let index)):
        items.indices.contains(index) ? items[index] : .unknown
      default: .unknown
      }
    }
  }
}
