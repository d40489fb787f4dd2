/// What is wrong with a value proposed for a parameter.
enum NewValueFault: Error, Sendable, Equatable {
  case unknownParameter
  case noDate
  case noValue
  case noSource
  /// Not of the type of the values that the parameter has.
  case otherType
  /// A value is in force from that day on or later: what is between is to be written by hand.
  case notLast
  /// The last value has an end, or differs by population or assembly: written by hand.
  case notPlain
}
