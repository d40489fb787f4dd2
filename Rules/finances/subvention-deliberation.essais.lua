local function aide(contrat, type)
  return { nature = "subvention", montant = 500,
    beneficiaire = { nom = "Club", type = type or "association", contrat_republicain = contrat } }
end

return essais {
  { "Bénéficiaire et montant", deliberation = aide(), attend = "conforme",
    message = "500 € : Club" },
  { "Sans contrat d'engagement républicain", deliberation = aide(false), pour_chaque = {
    { date = "2022-01-01", attend = "conforme" },
    { date = "2022-01-02", attend = "manquement", gravite = "irregularite",
      message = "Club n'a pas souscrit le contrat d'engagement républicain" },
  } },
  { "Contrat souscrit", deliberation = aide(true), attend = "conforme" },
  { "Le contrat ne vaut que pour une association", deliberation = aide(false, "entreprise"),
    attend = "conforme" },
  { "Bénéficiaire inconnu", deliberation = { nature = "subvention", montant = 5 },
    attend = "indetermine", manque = { "deliberations[0].beneficiaire.nom" } },
  { "Montant inconnu", deliberation = { nature = "subvention", beneficiaire = { nom = "Club" } },
    attend = "indetermine", message = "l'attribution est à individualiser",
    manque = { "deliberations[0].montant" } },
  { "Ni l'un ni l'autre", deliberation = { nature = "subvention" }, attend = "indetermine",
    manque = { "deliberations[0].beneficiaire.nom", "deliberations[0].montant" } },
  { "Autre nature", attend = "sans_objet" },
}
