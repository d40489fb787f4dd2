import Deliberation
import Yams

/// A mapping of a YAML file, with its place.
struct YamlEntry {
  /// What is wrong, and on which line.
  struct Fault: Error {
    let ligne: Int?
    let kind: ReglagesFault.Kind
  }

  private let mapping: Node.Mapping
  /// The line on which it starts, from 1.
  let ligne: Int

  /// - Parameter name: what a fault calls the node when it is no mapping.
  init(_ node: Node, _ name: String) throws(Fault) {
    ligne = node.mark?.line ?? 1
    guard let mapping = node.mapping else {
      throw Fault(ligne: ligne, kind: .bad(name, attendu: "une liste de « clé : valeur »"))
    }
    self.mapping = mapping
  }

  func has(_ key: String) -> Bool { mapping[key] != nil }

  /// A scalar as it is written, not empty.
  func text(_ key: String) throws(Fault) -> String {
    let node = try node(key)
    guard let text = node.scalar?.string, !text.allSatisfy(\.isWhitespace) else {
      throw fault(.bad(key, attendu: "un texte"), at: key)
    }
    return text
  }

  func jour(_ key: String) throws(Fault) -> Jour {
    guard let jour = Jour(try text(key)) else {
      throw fault(.bad(key, attendu: "une date AAAA-MM-JJ"), at: key)
    }
    return jour
  }

  func entry(_ key: String) throws(Fault) -> YamlEntry {
    try YamlEntry(try node(key), key)
  }

  /// The items of a list; none when the key is absent or says nothing.
  func list(_ key: String) throws(Fault) -> [Node] {
    guard let node = mapping[key], node.null == nil else { return [] }
    guard let items = node.sequence else {
      throw fault(.bad(key, attendu: "une liste"), at: key)
    }
    return Array(items)
  }

  func refuseOthers(than known: [String]) throws(Fault) {
    for (key, _) in mapping {
      let name = key.scalar?.string ?? "?"
      if known.contains(name) { continue }
      throw Fault(
        ligne: key.mark?.line ?? ligne,
        kind: .unknownKey(name, nearest: nearest(to: name, among: known)))
    }
  }

  func fault(_ kind: ReglagesFault.Kind, at key: String) -> Fault {
    Fault(ligne: mapping[key]?.mark?.line ?? ligne, kind: kind)
  }

  private func node(_ key: String) throws(Fault) -> Node {
    guard let node = mapping[key], node.null == nil else { throw fault(.missing(key), at: key) }
    return node
  }
}
