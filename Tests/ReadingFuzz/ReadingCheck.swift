import Deliberation
import Reading
import Reporting

/// What must hold of any bytes at all: they give a record or an error; each place of the record is
/// in the text and has its words; the record survives being written and read.
public enum ReadingCheck {
  /// What does not hold of `bytes`, in words; nil when all does.
  public static func fault(of bytes: [UInt8]) -> String? {
    guard let dossier = try? Reader.read(bytes: bytes, fichier: "mutant") else { return nil }
    return fault(of: dossier)
  }

  /// The same, of what was read.
  public static func fault(of dossier: Dossier) -> String? {
    placesFault(dossier) ?? unplacedFault(dossier) ?? roundTripFault(dossier)
  }

  private static func placesFault(_ dossier: Dossier) -> String? {
    guard let lignes = dossier.lignes?.map({ Array($0.unicodeScalars) }) else { return nil }
    let extraits = (dossier.seance.extraits ?? [:]).sorted { $0.key < $1.key }
    for (chemin, places) in extraits {
      for place in places {
        guard let ligne = place.ligne, let debut = place.debut, let fin = place.fin else {
          return "\(chemin): no line or columns"
        }
        guard lignes.indices.contains(ligne - 1), debut >= 1, debut <= fin,
          fin <= lignes[ligne - 1].count
        else { return "\(chemin): line \(ligne), columns \(debut)-\(fin) are not in the text" }
        let words = lignes[ligne - 1][(debut - 1)..<fin]
        guard words.starts(with: (place.texte ?? "").unicodeScalars) else {
          return "\(chemin): line \(ligne), columns \(debut)-\(fin) do not hold its words"
        }
      }
    }
    return nil
  }

  private static func unplacedFault(_ dossier: Dossier) -> String? {
    let lignes = dossier.lignes ?? []
    let wrong = dossier.seance.non_places?.first { line in
      line.ligne.map { !lignes.indices.contains($0 - 1) } ?? true
    }
    return wrong.map { "non_places: line \($0.ligne ?? 0) is not in the text" }
  }

  private static func roundTripFault(_ dossier: Dossier) -> String? {
    let json = RecordWriter.json(of: dossier.seance, pretty: false)
    do {
      let read = try RecordReader.read(Array(json.utf8), fichier: "record")
      return read == dossier.seance ? nil : "the record changes when written and read: \(json)"
    } catch {
      return "the record written cannot be read: \(error): \(json)"
    }
  }
}
