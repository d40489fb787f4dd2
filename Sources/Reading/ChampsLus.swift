/// Which facts a text can give: a rule that needs another one waits for a record or a question.
public enum ChampsLus {
  /// Whether reading may give the fact at `chemin`, its lists written `[]`, or something in it.
  public static func contient(_ chemin: String) -> Bool {
    chemins.contains { champ in
      champ == chemin || champ.hasPrefix(chemin + ".") || champ.hasPrefix(chemin + "[]")
    }
  }

  /// The facts, lists written `[]`.
  static let chemins: Set<String> = [
    "affichage.date",
    "assemblee.code_postal", "assemblee.commune", "assemblee.departement",
    "assemblee.effectif_legal", "assemblee.en_exercice", "assemblee.nom", "assemblee.siren",
    "assemblee.type",
    "auxiliaires[]",
    "convocation.date", "convocation.ordre_du_jour[]",
    "date", "date_lettres",
    "deliberations[].charges[].payeur", "deliberations[].charges[].poste",
    "deliberations[].complet", "deliberations[].conseiller_numerique.gratuite",
    "deliberations[].conseiller_numerique.heures", "deliberations[].conseiller_numerique.tarif",
    "deliberations[].conseiller_numerique.temps_plein",
    "deliberations[].conseiller_numerique.tenue_payeur", "deliberations[].considerants[]",
    "deliberations[].dispositif[]", "deliberations[].engagements[].debiteur",
    "deliberations[].engagements[].echeance",
    "deliberations[].engagements[].nature", "deliberations[].engagements[].texte",
    "deliberations[].financements[].duree_mois", "deliberations[].financements[].financeur",
    "deliberations[].financements[].integral", "deliberations[].financements[].montant",
    "deliberations[].financements[].par", "deliberations[].financements[].statut",
    "deliberations[].maire_vote", "deliberations[].nature", "deliberations[].numero",
    "deliberations[].objet", "deliberations[].ordre", "deliberations[].partenaires[]",
    "deliberations[].president", "deliberations[].publication.date",
    "deliberations[].publication.mode", "deliberations[].signatures[]", "deliberations[].sorties[]",
    "deliberations[].transmission.date", "deliberations[].transmission.id",
    "deliberations[].visas[]",
    "deliberations[].voies_recours",
    "deliberations[].vote.abstentions", "deliberations[].vote.blancs",
    "deliberations[].vote.contre", "deliberations[].vote.mode",
    "deliberations[].vote.ne_prend_pas_part", "deliberations[].vote.nominatif[].nom",
    "deliberations[].vote.nominatif[].sens", "deliberations[].vote.nuls",
    "deliberations[].vote.pour", "deliberations[].vote.renonciation_secret",
    "deliberations[].vote.resultat",
    "heure", "lieu",
    "membres[].arrivee", "membres[].civilite", "membres[].depart", "membres[].groupe",
    "membres[].nom", "membres[].prenom", "membres[].presence", "membres[].qualite",
    "mode",
    "nombres.absents", "nombres.presents", "nombres.representes", "nombres.votants",
    "president", "procurations[].mandant", "procurations[].mandataire", "secretaire",
    "secretaires[]",
    "session",
  ]
}
