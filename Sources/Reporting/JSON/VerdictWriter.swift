import Deliberation
import LuaHost
import RuleEngine

/// The verdicts on one document, as JSON: one object.
public enum VerdictWriter {
  /// The version of the engine that every document of verdicts carries.
  public static let version = "0.1.0"
  /// About how many one verdict takes.
  private static let bytesOfVerdict = 640

  /// The verdicts on `fichier`, judged by the rules whose digest is `regles`.
  public static func json(_ checked: CheckedDocument, pretty: Bool) -> String {
    writer(checked, pretty: pretty).text
  }

  /// The same on one line, in UTF-8.
  public static func bytes(_ checked: CheckedDocument) -> [UInt8] {
    var json = writer(checked, pretty: false)
    return json.taken()
  }

  private static func writer(_ checked: CheckedDocument, pretty: Bool) -> JSONWriter {
    var json = JSONWriter(pretty: pretty)
    json.reserve(bytesOfVerdict * checked.verdicts.count)
    json.object { json in
      json.member("fichier", checked.fichier)
      json.member("id", checked.id)
      json.member("version", version)
      json.member("regles", checked.regles)
      json.member("remarques", checked.dossier.remarques.map(RemarquePhrase.phrase))
      json.member("verdicts") { write(checked.verdicts, to: &$0) }
      json.member("synthese") { write(Synthese(checked.verdicts), to: &$0) }
      if let pieces = checked.pieces { json.member("pieces") { write(pieces, to: &$0) } }
    }
    return json
  }

  private static func write(_ pieces: Pieces, to json: inout JSONWriter) {
    json.object { json in
      json.member("faits") { json in
        json.array { for piece in pieces.pieces { write(piece, to: &$0) } }
      }
      json.member("sans_piece", pieces.sansPiece)
    }
  }

  private static func write(_ piece: Pieces.Piece, to json: inout JSONWriter) {
    json.object { json in
      json.member("chemin", piece.chemin)
      json.member("sens", Mots.fait(piece.chemin))
      json.member("regles", piece.regles)
    }
  }

  /// An array of `verdicts`, each in full.
  static func write(_ verdicts: [Verdict], to json: inout JSONWriter) {
    var places = VerdictPlaces()
    json.array { json in
      for index in verdicts.indices {
        json.object { members(verdicts[index], to: &$0, &places) }
      }
    }
  }

  /// The members of the object of one verdict.
  static func members(_ verdict: Verdict, to json: inout JSONWriter) {
    var places = VerdictPlaces()
    members(verdict, to: &json, &places)
  }

  private static func members(
    _ verdict: Verdict, to json: inout JSONWriter, _ places: inout VerdictPlaces
  ) {
    json.member(plain: "regle", verdict.regle.id)
    json.member(plain: "portee", verdict.regle.portee.rawValue)
    places.item(verdict, to: &json)
    conclusion(verdict, to: &json)
    json.key(plain: "parametres")
    write(verdict.parametres, to: &json)
    json.key(plain: "faits")
    places.faits.write(verdict, to: &json) { write($0, to: &$1) }
    if verdict.regle.registre != nil {
      json.key(plain: "actes")
      write(verdict.actes, to: &json)
    }
    places.fin(verdict, to: &json) { rest($0, to: &$1) }
  }

  // No closure takes the verdict along: it would be copied for each.
  private static func conclusion(_ verdict: Verdict, to json: inout JSONWriter) {
    json.member(plain: "resultat", verdict.resultat.rawValue)
    json.member(plain: "gravite", verdict.gravite?.rawValue)
    json.member(plain: "message", VerdictPhrase.message(verdict))
    json.member(plain: "remede", verdict.remede)
    json.key(plain: "articles")
    write(verdict.articles, to: &json)
    json.key(plain: "branche")
    write(verdict.branche, to: &json)
  }

  /// What few verdicts have.
  private static func rest(_ verdict: Verdict, to json: inout JSONWriter) {
    json.member("lectures") { json in
      json.array { for lecture in verdict.lectures { write(lecture, to: &$0) } }
    }
    json.member("manquants", verdict.manquants)
    json.member("derogation") { write(verdict.derogation, to: &$0) }
    json.member("erreur") { write(verdict.erreur, of: verdict.regle, to: &$0) }
  }

  private static func write(_ articles: [String], to json: inout JSONWriter) {
    json.array { for article in articles { $0.string(article) } }
  }

  private static func write(_ branche: Branche?, to json: inout JSONWriter) {
    guard let branche else { return json.null() }
    json.object { json in
      json.member(plain: "fichier", branche.fichier)
      json.key(plain: "ligne")
      json.int(branche.ligne)
    }
  }

  static func write(_ derogation: Derogation?, to json: inout JSONWriter) {
    guard let derogation else { return json.null() }
    json.object { json in
      json.member("motif", derogation.motif)
      json.member("auteur", derogation.auteur)
      json.member("jusqu_au", derogation.jusquAu.description)
    }
  }

  private static func write(_ lus: [ParametreLu], to json: inout JSONWriter) {
    json.array { for lu in lus { write(lu, to: &$0) } }
  }

  private static func write(_ lu: ParametreLu, to json: inout JSONWriter) {
    json.object { json in
      json.member("nom", lu.nom)
      json.member("valeur") { $0.value(lu.valeur.fieldValue) }
      json.member("du", lu.du?.description)
      json.member("au", lu.au?.description)
      json.member("source", lu.source)
    }
  }

  private static func write(_ fait: Fait, to json: inout JSONWriter) {
    json.object { json in
      json.member("chemin", fait.chemin)
      json.member("valeur") { json in
        if let valeur = fait.valeur { json.value(valeur.fieldValue) } else { json.null() }
      }
      json.member("presume", fait.presume)
      json.member("ocr", fait.extrait?.ocr ?? false)
      json.member("extrait") { write(fait.extrait, to: &$0) }
    }
  }

  private static func write(_ actes: [ActeRegarde], to json: inout JSONWriter) {
    json.array { for acte in actes { write(acte, to: &$0) } }
  }

  private static func write(_ acte: ActeRegarde, to json: inout JSONWriter) {
    json.object { json in
      json.member("chemin", acte.chemin)
      json.member("id", acte.id)
      json.member("date", acte.date?.description)
    }
  }

  private static func write(_ extrait: Extrait?, to json: inout JSONWriter) {
    guard let extrait else { return json.null() }
    json.object { json in
      json.member("page", extrait.page)
      json.member("ligne", extrait.ligne)
      json.member("debut", extrait.debut)
      json.member("fin", extrait.fin)
    }
  }

  private static func write(_ lecture: Lecture, to json: inout JSONWriter) {
    json.object { json in
      json.member("hypothese", LecturePhrase.hypotheses(lecture.hypotheses))
      json.member("resultat", lecture.resultat.rawValue)
      json.member("gravite", lecture.gravite?.rawValue)
    }
  }

  private static func write(_ error: LuaError?, of regle: Regle, to json: inout JSONWriter) {
    guard let error else { return json.null() }
    json.object { json in
      json.member("fichier", error.chunk ?? regle.fichier)
      json.member("ligne", error.line)
      json.member("message", LuaPhrase.message(error))
      json.member("appels") { json in
        json.array { for frame in error.traceback { write(frame, to: &$0) } }
      }
    }
  }

  private static func write(_ frame: LuaFrame, to json: inout JSONWriter) {
    json.object { json in
      json.member("fichier", frame.chunk)
      json.member("ligne", frame.line)
      json.member("fonction", frame.function)
    }
  }

  static func write(_ synthese: Synthese, to json: inout JSONWriter) {
    json.object { json in
      for resultat in Resultat.allCases { json.member(resultat.rawValue, synthese[resultat]) }
      for gravite in Gravite.allCases { json.member(gravite.rawValue, synthese[gravite]) }
      json.member("derogations", synthese.derogations)
    }
  }
}
