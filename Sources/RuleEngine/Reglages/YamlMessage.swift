import Yams

/// What the YAML parser says of a text, and the line.
enum YamlMessage {
  static func of(_ error: any Error) -> (message: String, ligne: Int?) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      (problem, mark.line)
    case YamlError.reader(let problem, _, _, _): (problem, nil)
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      ("duplicate key \(duplicates.sorted().joined(separator: ", "))", context.mark.line)
    default: ("\(error)", nil)
    }
  }
}
