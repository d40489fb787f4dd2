import Deliberation

/// A way to move one fact of a séance, by one step or by several.
struct Levier {
  /// The fact: at most one alternative moves it.
  let cle: String
  /// The most steps.
  let pas: Int
  let estDate: Bool
  /// Takes pouvoirs from one who bears some, as many as steps.
  let estGroupe: Bool
  /// Moves a séance by so many steps; nil when it cannot go so far.
  let pousse: (Int, inout Seance) -> Changement?

  init(
    _ cle: String, pas: Int = 1, estDate: Bool = false, estGroupe: Bool = false,
    _ pousse: @escaping (Int, inout Seance) -> Changement?
  ) {
    self.estDate = estDate
    self.estGroupe = estGroupe
    self.cle = cle
    self.pas = pas
    self.pousse = pousse
  }
}

extension Seance {
  /// Puts `value` at `chemin`, in place of whatever the text told there; false when it does not
  /// fit.
  mutating func remplace(_ chemin: String, par value: FieldValue) -> Bool {
    guard Chemin(chemin)?.set(value, in: &self) ?? false else { return false }
    if (extraits?[chemin]?.count ?? 0) > 1 { extraits?[chemin] = nil }
    return true
  }
}
