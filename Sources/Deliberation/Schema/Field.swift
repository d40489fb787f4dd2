/// What is told of a field: everything but how to reach it.
public struct FieldInfo: Sendable {
  /// The same in JSON, in Lua and in the documentation.
  public let name: String
  public let type: FieldType
  /// What the field means, in French, for legal staff.
  public let meaning: String
  /// The unit of a number, when it is not a plain count.
  public let unit: String?
  /// The article that the field comes from.
  public let article: String?
  /// What the field reads as when it is not told; nil for most fields.
  public let presumed: FieldValue?
  /// Whether a record without this field is refused.
  public let isRequired: Bool

  /// The description of a field called `name`.
  public init(
    name: String, type: FieldType, meaning: String, unit: String? = nil, article: String? = nil,
    presumed: FieldValue? = nil, isRequired: Bool = false
  ) {
    self.name = name
    self.type = type
    self.meaning = meaning
    self.unit = unit
    self.article = article
    self.presumed = presumed
    self.isRequired = isRequired
  }
}

/// One described field of the entity `Root`, with its accessors.
///
/// Nothing is asked of `Root` here: a constraint would be looked up at the start of the program,
/// for every entity, among all conformances that it holds.
public struct Field<Root>: Sendable {
  public let info: FieldInfo
  let get: @Sendable (Root) -> FieldValue
  let set: @Sendable (inout Root, FieldValue) -> Bool
  let visit: Visit

  typealias Visit = @Sendable (Root, any FieldVisitor, Int) -> Void
  /// A key path, made when the field is first reached: making the three hundred of them at once
  /// takes milliseconds.
  typealias Path<Value> = @Sendable () -> (WritableKeyPath<Root, Value> & Sendable)

  /// A field that a document may leave untold. Inlined, so that reading it takes no key path.
  @inline(__always)
  init<Value: EntityValue>(
    _ name: String, _ path: @autoclosure @escaping Path<Value?>, _ meaning: String,
    unit: String? = nil, article: String? = nil, presumed: Value? = nil
  ) {
    info = FieldInfo(
      name: name, type: Value.fieldType, meaning: meaning, unit: unit, article: article,
      presumed: presumed?.fieldValue)
    get = { $0[keyPath: path()]?.fieldValue ?? .unknown }
    visit = { root, visitor, index in
      // Asked first: what is not there need not be copied.
      if root[keyPath: path()] == nil { return visitor.unknown(at: index) }
      root[keyPath: path()]?.visit(visitor, at: index)
    }
    set = { root, value in
      if case .unknown = value {
        root[keyPath: path()] = nil
        return true
      }
      guard let typed = Value(fieldValue: value) else { return false }
      root[keyPath: path()] = typed
      return true
    }
  }

  /// A field that every record has.
  @inline(__always)
  init<Value: EntityValue>(
    required name: String, _ path: @autoclosure @escaping Path<Value>, _ meaning: String,
    article: String? = nil
  ) {
    info = FieldInfo(
      name: name, type: Value.fieldType, meaning: meaning, article: article, isRequired: true)
    get = { $0[keyPath: path()].fieldValue }
    visit = { root, visitor, index in root[keyPath: path()].visit(visitor, at: index) }
    set = { root, value in
      guard let typed = Value(fieldValue: value) else { return false }
      root[keyPath: path()] = typed
      return true
    }
  }
}
