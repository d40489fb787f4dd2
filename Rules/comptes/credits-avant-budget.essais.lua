local function point(montant, credits, objet)
  return { montant = montant, imputation = { credits_precedents = credits },
    objet = objet or "Ouverture de crédits" }
end

return essais {
  { "Le quart, tout juste et passé", pour_chaque = {
      { deliberation = point(25000, 100000), attend = "conforme",
        message = "25 000 € pour un plafond de 25 000 €" },
      { deliberation = point(25000.5, 100000), attend = "manquement", gravite = "irregularite",
        message = "engagés avant le budget, plafond 25 000 €.", remede = "attendez le budget" },
    } },
  { "L'objet l'annonce", attend = "indetermine",
    manque = { "deliberations[0].imputation.credits_precedents" }, pour_chaque = {
      { deliberation = point(1, nil, "Dépenses d'investissement avant le vote du budget 2024") },
      { deliberation = point(1, nil, "Ouverture du quart des crédits d'investissement") },
      { deliberation = point(1, nil, "Engagement avant l'adoption du budget") },
    } },
  { "Montant inconnu", deliberation = point(nil, 100000), attend = "indetermine",
    manque = { "deliberations[0].montant" } },
  { "Un autre point", attend = "sans_objet", message = "n'engage pas de crédits", pour_chaque = {
      { deliberation = { objet = "Voirie" } },
      { presents = 12, inconnu = { "deliberations[0].objet" } },
    } },
}
