return essais {
  { "Une trace du vote suffit", attend = "conforme", message = "est noté",
    pour_chaque = { vote = {
      { resultat = "adopte" }, { resultat = "prend_acte" }, { pour = 9 }, { contre = 1 },
      { mode = "sans_vote" }, { nominatif = { { nom = "Abadie", sens = "pour" } } },
      { tours = { { rang = 1, suffrages = {} } } }, { pour = 9, commun = false },
    } } },
  { "Un vote pour plusieurs affaires", vote = { pour = 9, commun = true }, attend = "manquement",
    gravite = "avertissement", message = "Plusieurs affaires ont été votées ensemble.",
    remede = "chaque affaire à part" },
  { "Aucune trace", inconnu = { "deliberations[0].vote" }, attend = "indetermine",
    message = "aucun vote ni assentiment", manque = { "deliberations[0].vote" } },
  { "Un mode de scrutin n'est pas un vote", attend = "indetermine",
    vote = { mode = "main_levee" } },
}
