/// What a field of an entity holds.
public indirect enum FieldType: Sendable {
  case boolean
  case integer
  /// A decimal number (hours of work).
  case number
  case text
  case date
  case time
  case euros
  /// A person as written; a member once matched.
  case person
  /// One of a closed list of words.
  case choice([String])
  /// Any boolean, number or text.
  case scalar
  case object(any Entity.Type)
  case list(FieldType)
  /// Values by name.
  case map(FieldType)
}
