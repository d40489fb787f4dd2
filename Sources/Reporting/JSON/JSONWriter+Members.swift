extension JSONWriter {
  /// A text or `null`, called `name`.
  public mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// A text or `null`, under a name that needs no escape.
  mutating func member(plain name: StaticString, _ value: String?) {
    key(plain: name)
    if let value { string(value) } else { null() }
  }

  /// An integer or `null`, called `name`.
  public mutating func member(_ name: String, _ value: Int?) {
    key(name)
    if let value { int(value) } else { null() }
  }

  /// A boolean or `null`, called `name`.
  public mutating func member(_ name: String, _ value: Bool?) {
    key(name)
    if let value { bool(value) } else { null() }
  }

  /// Texts, called `name`.
  public mutating func member(_ name: String, _ values: [String]) {
    member(name) { json in
      json.array { for value in values { $0.string(value) } }
    }
  }

  /// The one value that `body` writes, called `name`.
  public mutating func member<Failure: Error>(
    _ name: String, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    key(name)
    try body(&self)
  }
}
