import Deliberation
import Yams

/// Reads a record written in YAML, by the checks of the JSON form.
enum YAMLRecord {
  /// The séance that `bytes` tell. Throws with the line and column of the YAML.
  static func read(_ bytes: [UInt8], fichier: String) throws(ReadingError) -> Seance {
    let text = try TextDecoder.decode(bytes, fichier: fichier)
    if let line = YAMLDepth.tooDeep(text) {
      throw ReadingError(
        .record(.yaml("trop de niveaux emboîtés")), fichier: fichier, ligne: line)
    }
    var json = YAMLToJSON()
    let node = try compose(text, fichier)
    guard json.write(node) else {
      throw ReadingError(.record(.yaml("trop d'éléments, alias compris")), fichier: fichier)
    }
    do throws(ReadingError) {
      return try RecordReader.read(Array(json.text.utf8), fichier: fichier)
    } catch {
      let mark = error.ligne.flatMap { json.mark(ofLine: $0) }
      throw ReadingError(
        error.kind, fichier: fichier, ligne: mark?.line, colonne: mark?.column)
    }
  }

  private static func compose(_ text: String, _ fichier: String) throws(ReadingError) -> Node {
    do {
      let parser = try Parser(yaml: text)
      guard let node = try parser.singleRoot(), node.mapping != nil else {
        throw ReadingError(.record(.yaml("une séance est attendue")), fichier: fichier, ligne: 1)
      }
      return node
    } catch let error as ReadingError {
      throw error
    } catch {
      throw failure(error, fichier)
    }
  }

  private static func failure(_ error: any Error, _ fichier: String) -> ReadingError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
      .composer(_, let problem, let mark, _)?:
      ReadingError(
        .record(.yaml(problem)), fichier: fichier, ligne: mark.line, colonne: mark.column)
    case .duplicatedKeysInMapping(let keys, let context)?:
      ReadingError(
        .record(.duplicateKey(keys.first ?? "")), fichier: fichier, ligne: context.mark.line,
        colonne: context.mark.column)
    default: ReadingError(.record(.yaml("\(error)")), fichier: fichier)
    }
  }
}
