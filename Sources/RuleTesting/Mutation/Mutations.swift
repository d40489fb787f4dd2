import Deliberation
import LuaHost
import RuleEngine

/// Every change that is tried of one file, in order of place.
struct Mutations {
  private(set) var mutants: [Mutant] = []
  /// Lines that `-- équivalent : reason` sets aside, and how many changes they would have had.
  private(set) var equivalents = 0
  /// Lines whose `-- équivalent` gives no reason.
  private(set) var sansRaison: [Int] = []

  private let source: LuaSource
  private let tokens: [LuaToken]
  private let isParametres: Bool

  private static let echanges: [String: [String]] = [
    "<": ["<="], "<=": ["<"], ">": [">="], ">=": [">"], "==": ["~="], "~=": ["=="],
    "and": ["or"], "or": ["and"], "true": ["false"], "false": ["true"],
  ]
  private static let issues: [String: String] = [
    "conforme": "manquement", "manquement": "conforme", "indetermine": "conforme",
    "sans_objet": "conforme",
  ]
  private static let gravites: [String: String] = [
    "nullite": "irregularite", "irregularite": "avertissement", "avertissement": "information",
    "information": "avertissement",
  ]
  /// Keys whose texts are words for people, not the law.
  private static let muettes: Set = [
    "id", "titre", "articles", "unite", "source", "lien", "verifie_le", "publie", "nom", "remede",
    "a_verifier", "portee",
  ]

  init(_ source: LuaSource, isParametres: Bool) {
    self.source = source
    self.isParametres = isParametres
    let all = LuaToken.all(in: source.text)
    tokens = all.filter { $0.kind != .comment }
    for index in tokens.indices { mutate(index) }
    setEquivalentsAside(all.filter { $0.kind == .comment })
  }

  private mutating func mutate(_ index: Int) {
    let token = tokens[index]
    switch token.kind {
    case .name: mutate(name: token, index)
    case .symbol:
      for other in Self.echanges[token.text] ?? [] { add(token, other) }
    case .number where !isPlace(index): mutate(number: token, index)
    case .string: mutate(string: token, index)
    default: break
    }
  }

  private mutating func mutate(name token: LuaToken, _ index: Int) {
    if token.text == "not" {
      append(.sansNot, token.line, [(token.range, "   ")])
    } else if token.text == "if" || token.text == "elseif" {
      mutate(branch: token, index)
    } else if let other = Self.issues[token.text], isCalled(index) {
      add(token, other)
    } else if key(before: index) != "a_verifier" {
      for other in Self.echanges[token.text] ?? [] { add(token, other) }
    }
  }

  private mutating func mutate(number token: LuaToken, _ index: Int) {
    guard let value = Int(token.text) else { return }
    add(token, "\(value + 1)")
    if value > 0 { add(token, "\(value - 1)") }
  }

  private mutating func mutate(string token: LuaToken, _ index: Int) {
    guard let text = token.contenu else { return }
    if let other = Self.gravites[text] {
      add(token, "\"\(other)\"", shown: (text, other))
      return
    }
    guard isParametres, !Self.muettes.contains(key(before: index) ?? "") else { return }
    if let jour = Jour(text), ["du", "au"].contains(key(before: index)) {
      mutate(jour: jour, token, index)
    } else if let fraction = text.wholeMatch(of: #/(>?)(\d+/\d+)/#) {
      let other = (fraction.1.isEmpty ? ">" : "") + String(fraction.2)
      add(token, "\"\(other)\"", shown: (text, other))
    }
  }

  /// The condition becomes false; its lines stay, so that places stay.
  private mutating func mutate(branch token: LuaToken, _ index: Int) {
    var depth = 0
    for end in index + 1..<tokens.count {
      let text = tokens[end].text
      if text == "function" || depth > 0 && ["if", "do"].contains(text) { depth += 1 }
      if text == "end" { depth -= 1 }
      guard depth == 0, text == "then", end > index + 1 else { continue }
      let range = tokens[index + 1].range.lowerBound..<tokens[end - 1].range.upperBound
      let bytes = Array(source.text.utf8)[range]
      let lines = String(repeating: "\n", count: bytes.count { $0 == UInt8(ascii: "\n") })
      let condition = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      append(.branche(condition: condition), token.line, [(range, "false" + lines)])
      return
    }
  }

  /// The last day of a period and the first of the next move together.
  private mutating func mutate(jour: Jour, _ token: LuaToken, _ index: Int) {
    let isEnd = key(before: index) == "au"
    let next = isEnd ? followingStart(jour, index) : nil
    if !isEnd, isPrecededByEnd(jour, index) { return }
    // Before the code nothing is judged: there, days are all alike.
    for pas in [1, -1] where jour.ajoutant(max(0, pas)) > Evaluator.origine {
      var changes = [(token.range, "\"\(jour.ajoutant(pas))\"")]
      if let next { changes.append((next.range, "\"\(jour.ajoutant(pas + 1))\"")) }
      let apres = jour.ajoutant(pas).description
      append(.jour(avant: jour.description, apres: apres), token.line, changes)
    }
  }

  private func followingStart(_ jour: Jour, _ index: Int) -> LuaToken? {
    let next = tokens.indices.dropFirst(index + 1).first { key(before: $0) == "du" }
    guard let next, Jour(tokens[next].contenu ?? "") == jour.ajoutant(1) else { return nil }
    return tokens[next]
  }

  private func isPrecededByEnd(_ jour: Jour, _ index: Int) -> Bool {
    let end = tokens.indices.prefix(index).last { key(before: $0) == "au" }
    return end.flatMap { Jour(tokens[$0].contenu ?? "") } == jour.ajoutant(-1)
  }

  /// `du` for the value of `du = "…"`.
  private func key(before index: Int) -> String? {
    guard index >= 2, tokens[index - 1].text == "=" else { return nil }
    return tokens[index - 2].text
  }

  private func isCalled(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.kind == .string || next.text == "{" || next.text == "("
  }

  private func isPlace(_ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].text == "["
      && tokens[index + 1].text == "]"
  }

  private mutating func add(
    _ token: LuaToken, _ other: String, shown: (avant: String, apres: String)? = nil
  ) {
    let mot = shown ?? (token.text, other)
    append(.mot(avant: mot.avant, apres: mot.apres), token.line, [(token.range, other)])
  }

  private mutating func append(
    _ changement: Mutant.Changement, _ ligne: Int, _ changes: [(Range<Int>, String)]
  ) {
    mutants.append(
      Mutant(
        fichier: source.name, ligne: ligne, changement: changement,
        parametre: isParametres ? declaration(above: changes[0].0.lowerBound) : nil,
        remplacements: changes.map { .init(range: $0.0, texte: $0.1) }))
  }

  /// The `nom` of the declaration in which a place stands; nil for that of a calcul.
  private func declaration(above place: Int) -> String? {
    let nom = tokens.indices.last { index in
      tokens[index].range.lowerBound < place && key(before: index) == "nom"
    }
    guard let nom else { return nil }
    let word = tokens.indices.prefix(nom).last {
      ["parametre", "calcul"].contains(tokens[$0].text)
    }
    guard let word, tokens[word].text == "parametre" else { return nil }
    return tokens[nom].contenu
  }

  private mutating func setEquivalentsAside(_ comments: [LuaToken]) {
    for comment in comments {
      let words = comment.text.drop { $0 == "-" || $0 == " " }
      let rest = words.dropFirst("équivalent".count)
      let isMark =
        words.hasPrefix("équivalent") && rest.first.map { " :\u{A0}".contains($0) } ?? true
      guard isMark else { continue }
      let reason = rest.drop { " :\u{A0}".contains($0) }
      if reason.isEmpty { sansRaison.append(comment.line) }
      let before = mutants.count
      mutants.removeAll { $0.ligne == comment.line }
      equivalents += before - mutants.count
    }
  }
}
