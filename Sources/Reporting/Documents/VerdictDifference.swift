import Foundation

/// The rules that two JSON of verdicts tell differently.
struct VerdictDifference {
  /// Their ids, in order; empty when only what stands around the verdicts differs.
  let regles: [String]

  init(_ told: String, _ replayed: String) {
    let (before, after) = (Self.verdicts(told), Self.verdicts(replayed))
    regles = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
  }

  /// What is said by each rule, as JSON.
  private static func verdicts(_ json: String) -> [String: [String]] {
    guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)),
      let verdicts = (object as? [String: Any])?["verdicts"] as? [[String: Any]]
    else { return [:] }
    var told: [String: [String]] = [:]
    for verdict in verdicts {
      let data = try? JSONSerialization.data(withJSONObject: verdict, options: [.sortedKeys])
      let regle = verdict["regle"] as? String ?? ""
      told[regle, default: []].append(String(decoding: data ?? Data(), as: UTF8.self))
    }
    return told
  }
}
