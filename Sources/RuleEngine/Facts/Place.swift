import Deliberation

/// Where a fact stands in the record.
struct Place: Sendable {
  enum Step {
    case field(String, Int)
    case index(Int)
  }

  /// `convocation.date`, `membres[3].presence`.
  let chemin: String
  /// What is told of the field; nil for a person, and for an item of a list.
  let info: FieldInfo?

  init(steps: [Step], info: FieldInfo?) {
    self.info = info
    chemin = steps.reduce(into: "") { path, step in
      switch step {
      case .field(let name, _): path += path.isEmpty ? name : ".\(name)"
      case .index(let index): path += "[\(index)]"
      }
    }
  }
}
