import LuaHost

extension NameFlow {
  /// A call of a global: the words of rules give and take what is known.
  mutating func call(word: String, _ arguments: Values, line: Int) -> Values {
    switch word {
    case "regle": return declare(rule: arguments)
    case "calcul": return declare(calcul: arguments)
    case "conforme", "manquement", "indetermine", "sans_objet":
      check(outcome: arguments[0], line: line)
      escape(arguments)
      return .any
    case "chacun", "premier", "possible", "somme", "regroupe":
      return visit(word, arguments)
    case "ipairs":
      return walk(arguments[0])
    case "connu", "evoque_dans":
      check(name: arguments[1], of: arguments[0], line: line)
      return Values(known: [Possible(.scalar)])
    case "meme_champ":
      check(name: arguments[1], of: arguments[0], line: line)
      check(name: arguments[1], of: arguments[2], line: line)
      return Values(known: [Possible(.scalar)])
    case "un_evoque":
      _ = item(of: arguments[0])
      return Values(known: [Possible(.scalar)])
    case "denombre":
      check(name: arguments[1], of: item(of: arguments[0]), line: line)
      return Values(known: [Possible(.scalar)])
    case "source":
      check(source: arguments[1], of: arguments[0], line: line)
      return Values(known: [Possible(.scalar)])
    default:
      escape(arguments)
      return .any
    }
  }

  /// `regle { champ = …, controle = … }`: the engine calls both with what the rule is about.
  private mutating func declare(rule arguments: Values) -> Values {
    let p = schema.parametres.map { Possible(.record($0)) } ?? .any
    for case .table(let site) in arguments[0].things {
      let fields = tables[site]?.fields ?? [:]
      let common =
        [Possible(.record(schema.seance)), p]
        + (fields["registre"] == nil ? [] : [Possible(.record(schema.registre))])
      let given: [Possible]? =
        switch fields["portee"]?.text {
        case "seance": common
        case "deliberation": [Possible(.record(schema.deliberation))] + common
        default: nil
        }
      for name in ["champ", "controle"] {
        guard let value = fields[name] else { continue }
        if let given { enter(hosted: value.functions, given) } else { escape(value) }
      }
    }
    return .any
  }

  /// `calcul { nom = "quorum.requis", fonction = … }`: its first argument is the group.
  private mutating func declare(calcul arguments: Values) -> Values {
    for case .table(let site) in arguments[0].things {
      let fields = tables[site]?.fields ?? [:]
      guard let value = fields["fonction"] else { continue }
      let nom = fields["nom"]?.text.map { String($0.prefix { $0 != "." }) }
      let groupe = nom.flatMap { schema.parametres == nil ? nil : schema.groupes[$0] }
      let first = groupe.map { Possible(.record($0)) } ?? .any
      let count = value.functions.map { entries[$0].parameters.count }.max() ?? 0
      enter(
        hosted: value.functions, [first] + Array(repeating: .any, count: max(0, count - 1)))
    }
    return .any
  }

  /// A word that calls a function on the items of a list.
  private mutating func visit(_ word: String, _ arguments: Values) -> Values {
    let item = item(of: arguments[0])
    let rank = word == "regroupe" ? Possible(.nothing) : Possible(.scalar)
    enter(hosted: arguments[1].functions, [item, rank])
    escape(Values(known: [arguments[0]] + arguments.known.dropFirst(2)))
    guard word == "premier" else { return .any }
    var found = item
    found.join(Possible(.nothing))
    return Values(known: [found, Possible(.scalar)])
  }

  /// `ipairs`: nothing yet for a list of which nothing is known yet.
  private mutating func walk(_ list: Possible) -> Values {
    escape(list)
    var iterator = list.isAny ? Possible(.iterator(nil)) : Possible()
    for shape in list.things {
      if case .list(let item) = shape {
        iterator.join(Possible(.iterator(item)))
      } else {
        iterator.join(Possible(.iterator(nil)))
      }
    }
    return Values(known: [iterator, list, .any])
  }

  /// What an outcome says of severity, and of the facts that it shows or misses.
  private mutating func check(outcome: Possible, line: Int) {
    for case .table(let site) in outcome.things {
      guard let table = tables[site] else { continue }
      for fault in table.gravites { report(fault.kind, line: fault.line) }
      for name in ["montre", "manque"] {
        for case .table(let list) in (table.fields[name] ?? Possible()).things {
          for place in tables[list]?.items ?? [] { check(place: place, line: line) }
        }
      }
    }
  }

  /// `{ seance, "membres" }`.
  private mutating func check(place: Possible, line: Int) {
    guard !place.isAny, place.things.count == 1, case .table(let site)? = place.things.first,
      let table = tables[site], table.items.count == 2
    else { return }
    check(name: table.items[1], of: table.items[0], line: line)
  }

  /// A name given to a word that looks for it in an object.
  private mutating func check(name: Possible, of object: Possible, line: Int) {
    guard let name = name.text, !object.isAny, !object.things.isEmpty else { return }
    var kinds: [Int] = []
    for shape in object.things {
      guard case .record(let kind) = shape, schema.kinds[kind].fields[name] == nil else { return }
      kinds.append(kind)
    }
    report(.unknownField(kind: kinds.min(), name: name), line: line)
  }

  /// `source(p.quorum, "fraction")`.
  private mutating func check(source name: Possible, of object: Possible, line: Int) {
    guard object.things.count == 1, !object.isAny, case .record(let kind)? = object.things.first,
      let sources = schema.sources(of: kind)
    else { return }
    check(name: name, of: Possible(.record(sources)), line: line)
  }
}
