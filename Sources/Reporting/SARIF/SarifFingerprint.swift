import Crypto
import RuleEngine

/// What stays the same of a result when the document moves, is read again or is renamed: its rule,
/// its séance and its délibération (§3.27.17).
enum SarifFingerprint {
  static let name = "regleSeance/v1"

  static func digest(_ verdict: Verdict, _ checked: CheckedDocument) -> String {
    let seance = checked.dossier.seance
    let objet = verdict.item.flatMap { item in
      seance.deliberations.flatMap { $0.indices.contains(item) ? $0[item].objet : nil }
    }
    let nom = Assemblage.nom(seance.assemblee)
    var parts = [
      verdict.regle.id, checked.id, nom, seance.assemblee.departement, seance.date?.description,
      verdict.deliberation, verdict.ordre.map(String.init), objet,
    ]
    if nom.isEmpty || seance.date == nil { parts.append(checked.fichier) }
    let text = parts.map { $0 ?? "" }.joined(separator: "\u{1F}")
    return SHA256.hash(data: Array(text.utf8)).prefix(16).map(hexadecimal).joined()
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
