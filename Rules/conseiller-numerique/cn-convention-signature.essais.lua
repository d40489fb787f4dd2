local function texte(champs)
  champs.objet, champs.complet = "Conseiller numérique", champs.complet ~= false
  return champs
end

return essais {
  { "Autorisée", date = "2021-05-20", attend = "conforme", pour_chaque = {
      { deliberation = texte { dispositif = { "autorise le maire à signer la convention" } } },
      { deliberation = texte { convention = { autorise_signature = true } } },
    } },
  { "Absente d'un texte complet", date = "2021-05-20", attend = "manquement",
    gravite = "irregularite", pour_chaque = {
      { deliberation = texte { dispositif = { "approuve le recrutement" } },
        message = "pas autorisé à signer la convention tripartite", remede = "Ajoutez" },
      { deliberation = texte { convention = { autorise_signature = false } } },
    } },
  { "Texte coupé", date = "2021-05-20", attend = "indetermine", pour_chaque = {
      { deliberation = texte { complet = false, dispositif = { "approuve" } },
        manque = { "deliberations[0].convention.autorise_signature" } },
      { deliberation = { objet = "Conseiller numérique" },
        inconnu = { "deliberations[0].dispositif" } },
    } },
  { "Premier jour", deliberation = texte { dispositif = { "approuve" } }, pour_chaque = {
      { date = "2020-11-30", attend = "sans_objet" },
      { date = "2020-12-01", attend = "manquement" },
    } },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet" },
}
