local function convention(champs)
  champs.nature, champs.complet = champs.nature or "convention", champs.complet ~= false
  return champs
end

return essais {
  { "Autorisée", attend = "conforme", pour_chaque = {
      { deliberation = convention { dispositif = { "approuve", "AUTORISE le maire à signer" } } },
      { deliberation = convention { dispositif = { "habilite le maire à toute signature" } } },
      { deliberation = convention { dispositif = { "donne tous pouvoirs au maire" } } },
      { deliberation = convention { convention = { autorise_signature = true } } },
      { deliberation = convention { nature = "ordinaire", dispositif = { "approuve" },
          convention = { titre = "Entretien", autorise_signature = true } } },
    } },
  { "Sans autorisation", attend = "manquement", gravite = "irregularite", pour_chaque = {
      { deliberation = convention { dispositif = { "approuve la convention" } },
        message = "approuvée sans que sa signature soit autorisée",
        remede = "« autorise le maire à signer la convention »" },
      { deliberation = convention { dispositif = { "approuve la convention" },
          convention = { parties = { "Losne", "la Région" } } },
        remede = "la convention avec Losne et la Région »" },
      { deliberation = convention { convention = { autorise_signature = false } } },
    } },
  { "Texte coupé", attend = "indetermine",
    deliberation = convention { complet = false, dispositif = { "approuve la convention" } },
    manque = { "deliberations[0].convention.autorise_signature" } },
  { "Dispositif inconnu", attend = "indetermine", deliberation = convention {},
    inconnu = { "deliberations[0].dispositif" } },
  { "Non adoptée", attend = "sans_objet", message = "n'est pas adoptée",
    deliberation = convention { dispositif = { "approuve" } },
    pour_chaque = { vote = { { resultat = "rejete" }, { resultat = "ajourne" } } } },
  { "Adoptée", attend = "manquement", deliberation = convention { dispositif = { "approuve" } },
    vote = { resultat = "adopte" } },
  { "Conseiller numérique", attend = "sans_objet", message = "voir cn-convention-signature",
    deliberation = convention { objet = "Conseiller numérique", dispositif = { "approuve" } } },
  { "Autre point", attend = "sans_objet", message = "n'approuve pas de convention" },
}
