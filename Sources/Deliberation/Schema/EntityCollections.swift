extension Scalaire: EntityValue {
  public static var fieldType: FieldType { .scalar }

  public var fieldValue: FieldValue {
    switch self {
    case .booleen(let value): .boolean(value)
    case .entier(let value): .integer(value)
    case .euros(let value): .euros(value)
    case .texte(let value): .text(value)
    }
  }

  public init?(fieldValue: FieldValue) {
    guard let scalar = fieldValue.scalar else { return nil }
    self = scalar
  }
}

extension Array: EntityValue where Element: EntityValue {
  public static var fieldType: FieldType { .list(Element.fieldType) }
  public func visit(_ visitor: any FieldVisitor, at index: Int) { visitor.list(self, at: index) }
  // No key path: in generic code one is made at each call.
  public var fieldValue: FieldValue { .list(map { $0.fieldValue }) }

  public init?(fieldValue: FieldValue) {
    guard case .list(let items) = fieldValue else { return nil }
    self.init()
    reserveCapacity(items.count)
    for item in items {
      guard let element = Element(fieldValue: item) else { return nil }
      append(element)
    }
  }
}

extension Dictionary: EntityValue where Key == String, Value: EntityValue {
  public static var fieldType: FieldType { .map(Value.fieldType) }
  public func visit(_ visitor: any FieldVisitor, at index: Int) { visitor.unknown(at: index) }
  public var fieldValue: FieldValue { .map(mapValues { $0.fieldValue }) }

  public init?(fieldValue: FieldValue) {
    guard case .map(let items) = fieldValue else { return nil }
    self.init(minimumCapacity: items.count)
    for (name, item) in items {
      guard let value = Value(fieldValue: item) else { return nil }
      self[name] = value
    }
  }
}
