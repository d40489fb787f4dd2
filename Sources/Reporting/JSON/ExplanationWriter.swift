import Deliberation
import RuleEngine

/// One verdict in full, as JSON: the object that `VerdictWriter` writes of it, and more.
public enum ExplanationWriter {
  /// The explanation; `full` adds what is told of each fact and of each parameter.
  public static func json(_ explained: ExplainedVerdict, full: Bool) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      VerdictWriter.members(explained.verdict, to: &json)
      json.member("fichier", explained.fichier)
      json.member("version", VerdictWriter.version)
      json.member("empreinte", explained.regles)
      json.member("changements") { json in
        json.array { for alternative in explained.alternatives { write(alternative, to: &$0) } }
      }
      json.member("trancherait", explained.tranchants)
      if full { writeFull(explained, to: &json) }
    }
    return json.text
  }

  private static func write(_ alternative: Alternative, to json: inout JSONWriter) {
    json.object { json in
      json.member("phrase", ChangementPhrase.phrase(alternative))
      json.member("resultat", alternative.resultat.rawValue)
      json.member("faits") { json in
        json.array { for changement in alternative.changements { write(changement, to: &$0) } }
      }
    }
  }

  private static func write(_ changement: Changement, to json: inout JSONWriter) {
    json.object { json in
      json.member("genre", changement.genre.rawValue)
      json.member("chemin", changement.chemin)
      json.member("avant") { write(changement.avant, to: &$0) }
      json.member("apres") { write(changement.apres, to: &$0) }
      json.member("nombre", changement.nombre)
    }
  }

  private static func write(_ valeur: Scalaire?, to json: inout JSONWriter) {
    if let valeur { json.value(valeur.fieldValue) } else { json.null() }
  }

  private static func writeFull(_ explained: ExplainedVerdict, to json: inout JSONWriter) {
    json.member("faits_lus") { json in
      json.array { json in
        for fait in explained.verdict.faits { write(fait, explained.dossier, to: &json) }
      }
    }
    json.member("droit") { json in
      json.array { json in
        for parametre in explained.parametres {
          write(parametre, explained.verdict.parametres, to: &json)
        }
      }
    }
  }

  private static func write(_ fait: Fait, _ dossier: Dossier, to json: inout JSONWriter) {
    json.object { json in
      json.member("chemin", fait.chemin)
      json.member("sens", Chemin(fait.chemin)?.info?.meaning)
      json.member("article", Chemin(fait.chemin)?.info?.article)
      json.member(
        "texte",
        fait.estDuRegistre
          ? nil : fait.extrait.flatMap { Quote(extrait: $0, lignes: dossier.lignes).texte })
    }
  }

  private static func write(
    _ parametre: Parametre, _ lus: [ParametreLu], to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("nom", parametre.nom)
      json.member("titre", parametre.titre)
      json.member("unite", parametre.unite)
      json.member("fichier", parametre.fichier)
      json.member("ligne", parametre.ligne)
      json.member("textes") { json in
        json.array { json in
          for lu in lus where lu.nom == parametre.nom { write(texteDe: lu, to: &json) }
        }
      }
    }
  }

  private static func write(texteDe lu: ParametreLu, to json: inout JSONWriter) {
    json.object { json in
      json.member("source", lu.source)
      json.member("lien", lu.lien)
      json.member("verifie_le", lu.verifieLe?.description)
    }
  }
}
