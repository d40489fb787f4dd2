local function texte(champs)
  champs.objet, champs.complet = "Conseiller numérique", true
  return champs
end

return essais {
  { "Inscrits", date = "2021-05-20", attend = "conforme", pour_chaque = {
      { deliberation = texte { imputation = { chapitre = "012" } }, message = "chapitre 012" },
      { deliberation = texte { dispositif = { "dit que les crédits sont inscrits" } },
        message = "le dispositif" },
    } },
  { "Non dits", date = "2021-05-20", attend = "indetermine", pour_chaque = {
      { deliberation = texte { dispositif = { "approuve" } },
        message = "chapitre 012 pour la dépense, 74 pour l'aide",
        manque = { "deliberations[0].imputation.chapitre" } },
      { deliberation = texte {}, inconnu = { "deliberations[0].dispositif" } },
    } },
  { "Premier jour", deliberation = texte { imputation = { chapitre = "012" } }, pour_chaque = {
      { date = "2020-11-30", attend = "sans_objet" }, { date = "2020-12-01", attend = "conforme" },
    } },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet" },
}
