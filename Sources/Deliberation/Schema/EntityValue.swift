/// A type that a field may have.
public protocol EntityValue: Codable, Equatable, Sendable {
  /// How the type is described.
  static var fieldType: FieldType { get }
  /// This value, its type erased.
  var fieldValue: FieldValue { get }
  /// The value of this type that `fieldValue` is; nil when it is of another type.
  init?(fieldValue: FieldValue)
  /// Shows this value to `visitor` as that of the field, or of the item, at `index`.
  func visit(_ visitor: any FieldVisitor, at index: Int)
}

extension EntityValue {
  public func visit(_ visitor: any FieldVisitor, at index: Int) {
    visitor.other(fieldValue, at: index)
  }
}

/// A closed list of words: an enumeration of entities.
public protocol Choice: EntityValue, RawRepresentable<String>, CaseIterable {}

extension Choice {
  public static var fieldType: FieldType { .choice(allCases.map(\.rawValue)) }
  public var fieldValue: FieldValue { .text(rawValue) }
  public init?(fieldValue: FieldValue) {
    guard case .text(let word) = fieldValue else { return nil }
    self.init(rawValue: word)
  }
  public func visit(_ visitor: any FieldVisitor, at index: Int) {
    visitor.text(rawValue, at: index)
  }
}

extension Bool: EntityValue {
  public static var fieldType: FieldType { .boolean }
  public var fieldValue: FieldValue { .boolean(self) }
  public init?(fieldValue: FieldValue) {
    guard case .boolean(let value) = fieldValue else { return nil }
    self = value
  }
  public func visit(_ visitor: any FieldVisitor, at index: Int) {
    visitor.boolean(self, at: index)
  }
}

extension Int: EntityValue {
  public static var fieldType: FieldType { .integer }
  public var fieldValue: FieldValue { .integer(self) }
  public init?(fieldValue: FieldValue) {
    guard case .integer(let value) = fieldValue else { return nil }
    self = value
  }
  public func visit(_ visitor: any FieldVisitor, at index: Int) {
    visitor.integer(self, at: index)
  }
}

extension Double: EntityValue {
  public static var fieldType: FieldType { .number }
  public var fieldValue: FieldValue { .number(self) }
  public init?(fieldValue: FieldValue) {
    switch fieldValue {
    case .number(let value): self = value
    case .integer(let value): self = Double(value)
    default: return nil
    }
  }
}

extension String: EntityValue {
  public static var fieldType: FieldType { .text }
  public var fieldValue: FieldValue { .text(self) }
  public init?(fieldValue: FieldValue) {
    guard case .text(let value) = fieldValue else { return nil }
    self = value
  }
  public func visit(_ visitor: any FieldVisitor, at index: Int) {
    visitor.text(self, at: index)
  }
}

extension Jour: EntityValue {
  public static var fieldType: FieldType { .date }
  public var fieldValue: FieldValue { .date(self) }
  public init?(fieldValue: FieldValue) {
    guard case .date(let value) = fieldValue else { return nil }
    self = value
  }
  public func visit(_ visitor: any FieldVisitor, at index: Int) {
    visitor.date(self, at: index)
  }
}

extension Heure: EntityValue {
  public static var fieldType: FieldType { .time }
  public var fieldValue: FieldValue { .time(self) }
  public init?(fieldValue: FieldValue) {
    guard case .time(let value) = fieldValue else { return nil }
    self = value
  }
}

extension Euros: EntityValue {
  public static var fieldType: FieldType { .euros }
  public var fieldValue: FieldValue { .euros(self) }
  public init?(fieldValue: FieldValue) {
    switch fieldValue {
    case .euros(let value): self = value
    case .integer(let value): self.init(centimes: value * 100)
    default: return nil
    }
  }
}

extension Personne: EntityValue {
  public static var fieldType: FieldType { .person }
  public var fieldValue: FieldValue { .person(self) }
  public init?(fieldValue: FieldValue) {
    guard case .person(let value) = fieldValue else { return nil }
    self = value
  }
}
