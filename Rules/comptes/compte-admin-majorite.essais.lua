local compte = { nature = "compte_administratif" }

return essais {
  { "Arrêté", deliberation = compte, attend = "conforme", pour_chaque = {
      { vote = { pour = 8, contre = 4, resultat = "adopte" } },
      { vote = { pour = 6, contre = 6, resultat = "adopte" } },
      { vote = { pour = 9, contre = 0, resultat = "adopte_unanimite" } },
    }, message = "compte arrêté" },
  { "Rejeté", deliberation = compte, vote = { pour = 6, contre = 7, resultat = "rejete" },
    attend = "conforme", message = "Pour 6, contre 7 : compte rejeté" },
  { "Annoncé rejeté à égalité", deliberation = compte,
    vote = { pour = 6, contre = 6, resultat = "rejete" }, attend = "manquement",
    gravite = "nullite", message = "Pour 6, contre 6 : le compte est arrêté, et non rejeté.",
    remede = "Rectifiez le résultat" },
  { "Annoncé arrêté malgré une majorité contre", attend = "manquement",
    deliberation = { nature = "compte_financier_unique" },
    vote = { pour = 6, contre = 7, resultat = "adopte" },
    message = "le compte est rejeté, et non arrêté" },
  { "Résultat inconnu", deliberation = compte, inconnu = { "deliberations[0].vote.resultat" },
    attend = "indetermine", manque = { "deliberations[0].vote.resultat" } },
  { "Non mis aux voix", deliberation = compte, attend = "sans_objet", pour_chaque = { vote = {
      { pour = 0, contre = 0, resultat = "ajourne" },
      { pour = 0, contre = 0, resultat = "sans_vote" },
      { pour = 0, contre = 0, resultat = "prend_acte" },
    } }, message = "n'est pas mis aux voix" },
  { "Décompte inconnu", deliberation = compte, attend = "sans_objet", message = "le décompte",
    pour_chaque = { { inconnu = { "deliberations[0].vote.pour" } },
      { inconnu = { "deliberations[0].vote.contre" } } } },
  { "Une affaire ordinaire", attend = "sans_objet", message = "n'arrête pas un compte",
    pour_chaque = { { deliberation = { nature = "ordinaire" } }, { presents = 12 } } },
}
