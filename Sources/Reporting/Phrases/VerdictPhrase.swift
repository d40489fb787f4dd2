import RuleEngine

/// The sentence of a verdict: the rule's own, or the engine's when the rule did not conclude.
public enum VerdictPhrase {
  /// What a reader is told, in French.
  public static func message(_ verdict: Verdict) -> String {
    switch verdict.motif {
    case .regle(let message): message
    case .lectures(let message, let essayes, let plusGraves):
      lectures(message, essayes, plusGraves)
    case .manque(let chemins): "le document ne dit pas : \(Mots.faits(chemins))"
    case .depend(let essayes): depend(essayes, verdict)
    case .tropDeLectures(let essayes):
      "trop de faits manquent pour tout essayer (plus de 64 lectures) : "
        + Mots.faits(essayes.faits)
    case .champInconnu(let chemin): "rien dans le document n'indique : \(Mots.fait(chemin))"
    case .horsChamp: "la règle ne s'applique pas ici"
    case .horsFenetre: "aucune valeur n'est fixée à cette date"
    case .horsVigueur: "la règle n'est pas en vigueur à cette date"
    case .sansRegistre: "attend le registre : la règle regarde plusieurs séances"
    case .desactivee(let motif): "règle désactivée : \(motif)"
    case .avantCGCT: "séance antérieure au code général des collectivités territoriales"
    case .erreur: verdict.erreur.map { LuaPhrase.message($0) } ?? "la règle a échoué"
    }
  }

  private static func lectures(
    _ message: String, _ essayes: Essayes, _ plusGraves: [Gravite]
  ) -> String {
    let fin = message.hasSuffix(".") ? "." : ""
    var phrase = message.hasSuffix(".") ? String(message.dropLast()) : message
    phrase += ", " + quelQueSoit(essayes)
    if !plusGraves.isEmpty {
      let mots = Mots.enumeration(plusGraves.map(Mots.gravite), "ou")
      phrase += " (\(mots) selon une autre lecture)"
    }
    return phrase + fin
  }

  private static func quelQueSoit(_ essayes: Essayes) -> String {
    var parts = essayes.faits.map { chemin in
      chemin == "assemblee.population"
        ? "quelle que soit la population"
        : "quoi que le document taise sur « \(Mots.fait(chemin)) »"
    }
    if !essayes.droit.isEmpty { parts.append("quelle que soit la lecture du droit") }
    return parts.joined(separator: ", ")
  }

  private static func depend(_ essayes: Essayes, _ verdict: Verdict) -> String {
    var parts: [String] = []
    if !essayes.faits.isEmpty {
      parts.append("la réponse dépend de : \(Mots.faits(essayes.faits))")
    }
    if !essayes.droit.isEmpty {
      let sources = verdict.parametres.filter { essayes.droit.contains($0.nom) }
        .compactMap(\.source).reduce(into: [String]()) { kept, source in
          if !kept.contains(source) { kept.append(source) }
        }
      let textes = sources.isEmpty ? "" : " (\(Mots.enumeration(sources, "ou")))"
      parts.append("le droit applicable à cette date est discuté\(textes)")
    }
    return parts.joined(separator: " ; ")
  }
}
