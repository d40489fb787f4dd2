/// What the rules say of a document, beside what was kept of it.
public struct DocumentResult: Sendable, Equatable {
  /// As the caller named it.
  public let document: String
  /// The lines kept, one a verdict; nil when none were.
  public let gardes: [String]?
  /// The lines of now; nil when the document cannot be read.
  public let obtenus: [String]?

  public init(document: String, gardes: [String]?, obtenus: [String]?) {
    self.document = document
    self.gardes = gardes
    self.obtenus = obtenus
  }

  /// Whether the verdicts are those kept.
  public var estReussi: Bool { obtenus != nil && gardes == obtenus }

  /// A line of the difference.
  public enum Ecart: Sendable, Equatable {
    case perdu(String)
    case nouveau(String)
  }

  /// The lines that are gone and those that came, in their order, a line that changed as both.
  public var ecarts: [Ecart] {
    let (avant, apres) = (gardes ?? [], obtenus ?? [])
    let difference = apres.difference(from: avant)
    var perdus: Set<Int> = []
    var nouveaux: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): perdus.insert(offset)
      case .insert(let offset, _, _): nouveaux.insert(offset)
      }
    }
    var ecarts: [Ecart] = []
    var (i, j) = (0, 0)
    while i < avant.count || j < apres.count {
      if perdus.contains(i) {
        ecarts.append(.perdu(avant[i]))
        i += 1
      } else if nouveaux.contains(j) {
        ecarts.append(.nouveau(apres[j]))
        j += 1
      } else {
        (i, j) = (i + 1, j + 1)
      }
    }
    return ecarts
  }

  /// Where the verdicts of a document are kept: beside it, `seance.txt` in `seance.verdicts`.
  public static func path(gardesDe document: String) -> String {
    let name = document.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else {
      return document + suffixe
    }
    return String(document.dropLast(name[point...].count)) + suffixe
  }

  /// How the name of a file of kept verdicts ends.
  public static let suffixe = ".verdicts"
}
