/// What a field gives when the object that should hold it is null.
///
/// ```swift
/// let field = RecordField("rang", whenNull: .int(1))
/// ```
public enum FieldTemplate: Sendable, Equatable {
  /// Reading it ends the run: the fact is not known.
  case unknown
  /// Another null object, of the type of that index.
  case nullObject(Int)
  /// A presumed value.
  case bool(Bool)
  /// A presumed value.
  case int(Int)
  /// A presumed value.
  case double(Double)
  /// A presumed value.
  case string(String)
}
