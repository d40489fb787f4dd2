import Deliberation

/// One person of a list, with what the list tells beside the name.
struct PeopleItem {
  var name: WrittenName
  var qualite: String?
  /// The commune under whose name the list puts the person.
  var groupe: String?
  /// What the list tells of this person, when it differs from its heading.
  var presence: Membre.Presence?
  var power: Power?
  /// The suppléant who sits instead of the person.
  var substitute: WrittenName?
  /// The list tells that the person came late or left early.
  var moves = false
  /// At which item, when the list tells it.
  var move: ToldMove?
}

/// A power told beside a name.
struct Power {
  /// The other person: the one who receives the power, or who gives it when `isReversed`.
  var other: WrittenName?
  /// The list names the holder first: « X (pouvoir de Y) ».
  var isReversed: Bool
}
