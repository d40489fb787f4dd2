import Register

/// What is wrong with a register, in a sentence.
public enum RegisterPhrase {
  /// Why it could not be used: `fichier: phrase`.
  public static func line(_ error: RegisterError) -> String {
    switch error {
    case .missing(let path): "\(path): il n'y a pas de registre ; « register add » en fait un"
    case .notARegister(let path): "\(path): ce n'est pas un registre de Greffier"
    case .damaged(let path, let reason):
      "\(path): le registre est abîmé, rien n'y a été écrit (SQLite : \(reason))"
    case .damagedActe(let acte, let part):
      "acte \(acte.court) : \(nom(part)) ne peut plus être lu ; lancez « register verify »"
    case .damagedRules(let fichier): "\(fichier): son contenu ne peut plus être lu dans le registre"
    case .newer(let path, let migration):
      "\(path): une version plus récente de Greffier a fait ce registre (« \(migration) »)"
    case .older(let path, let reason):
      "\(path): le registre, d'une version antérieure, ne peut être mis à jour : \(reason)"
    case .busy(let path):
      "\(path): un autre programme écrit dans le registre ; recommencez après lui"
    case .unwritable(let path, let reason):
      "\(path): le registre ne peut être lu ou écrit à cet endroit (\(reason))"
    case .readOnlyFolder(let path):
      "\(path): le registre est dans un dossier où rien ne peut être écrit, et SQLite doit y "
        + "écrire même pour le lire ; copiez-le ailleurs"
    case .full(let path): "\(path): il n'y a plus de place sur le disque"
    case .failed(let path, let reason): "\(path): le registre a refusé : \(reason)"
    case .noActe(let id): "aucun acte du registre n'a pour identifiant « \(id) »"
    case .severalActes(let id, let count):
      "\(count) actes ont un identifiant qui commence par « \(id) » ; donnez-en plus de chiffres"
    case .badIdentifier(let id):
      "« \(id) » n'est pas un identifiant : de 4 à 64 chiffres hexadécimaux, comme en donne "
        + "« register list »"
    case .removed(let acte, let motif):
      "le contenu de l'acte \(acte.court) a été retiré : \(motif)"
    case .badCorrection(let chemin): "« \(chemin) » n'est pas un fait qui se corrige ainsi"
    case .notJudged(let acte): "l'acte \(acte.court) n'a pas ce jugement"
    case .noRules(let regles): "aucune règle d'empreinte « \(regles) » n'est dans le registre"
    }
  }

  /// What `verify` found.
  public static func line(_ fault: RegisterFault) -> String {
    switch fault {
    case .file(let reason): "le fichier est abîmé (SQLite : \(reason))"
    case .brokenEntry(let numero):
      "journal, écriture n° \(numero) : elle n'est plus celle qui a été écrite ; rien de ce qui "
        + "la suit n'est prouvé"
    case .missingEntry(let numero):
      "journal : une écriture manque avant la n° \(numero) ; rien de ce qui suit n'est prouvé"
    case .notKept(let numero):
      "journal, écriture n° \(numero) : ce qu'elle rapporte n'est pas dans le registre"
    case .changed(let part, let acte):
      "acte \(acte.court) : \(nom(part)) n'est pas ce que dit le journal"
    case .untold(let part, let acte):
      "acte \(acte.court) : \(nom(part)), dont le journal ne dit rien"
    case .changedRow(let numero, let acte, let cle):
      "\(ligne(numero, acte, cle)) : elle n'est pas ce que dit le journal"
    case .untoldRow(let numero, let acte, let cle):
      "\(ligne(numero, acte, cle)), dont le journal ne dit rien"
    case .rules(let empreinte): "règles : un fichier n'a pas son empreinte (\(empreinte.court))"
    }
  }

  /// What was looked at, on two lines.
  public static func total(_ verification: Verification) -> String {
    let parts = [
      Mots.compte(verification.entries, "écriture", "écritures"),
      Mots.compte(verification.actes, "acte", "actes"),
      Mots.compte(verification.jugements, "jugement", "jugements"),
    ]
    let count = verification.faults.count
    let found = count == 0 ? "rien à redire" : Mots.compte(count, "défaut", "défauts")
    let last = verification.last.map { "Dernière écriture : \($0)\n" } ?? ""
    return parts.joined(separator: ", ") + " : \(found).\n" + last
  }

  private static func ligne(_ numero: Int64, _ acte: Empreinte, _ cle: String) -> String {
    "engagements tenus, ligne n° \(numero) (« \(cle) » de l'acte \(acte.court))"
  }

  private static func nom(_ part: RegisterFault.Part) -> String {
    switch part {
    case .octets: "le document"
    case .texte: "le texte"
    case .record: "le relevé des faits"
    case .verdicts: "un verdict"
    case .correction: "une correction"
    case .retrait: "le retrait"
    case .acte: "l'acte lui-même"
    case .colonnes: "sa ligne dans les listes"
    }
  }
}
