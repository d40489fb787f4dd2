/// A value that is one string in JSON.
protocol TextCoded: Codable {
  init?(coded text: String)
  var coded: String { get }
}

extension TextCoded {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(coded: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a \(Self.self): \(text)")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(coded)
  }
}

extension Jour: TextCoded {
  init?(coded text: String) { self.init(text) }
  var coded: String { description }
}

extension Heure: TextCoded {
  init?(coded text: String) { self.init(text) }
  var coded: String { description }
}

extension Personne: TextCoded {
  init?(coded text: String) { self.init(text) }
  var coded: String { ecrit }
}

extension Euros: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Double.self)
    let cents = (number * 100).rounded()
    guard cents.magnitude < 1e17, (number * 100 - cents).magnitude < 1e-6 else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an amount in whole cents: \(number)")
    }
    self.init(centimes: Int(cents))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if centimes % 100 == 0 {
      try container.encode(centimes / 100)
    } else {
      try container.encode(Double(centimes) / 100)
    }
  }
}

extension Scalaire: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Bool.self) {
      self = .booleen(value)
    } else if let value = try? container.decode(Int.self) {
      self = .entier(value)
    } else if let value = try? container.decode(Euros.self) {
      self = .euros(value)
    } else {
      self = .texte(try container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .booleen(let value): try container.encode(value)
    case .entier(let value): try container.encode(value)
    case .euros(let value): try container.encode(value)
    case .texte(let value): try container.encode(value)
    }
  }
}
