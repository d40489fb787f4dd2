local function poste(montant, mois)
  return {
    objet = "Recrutement d'un conseiller numérique",
    financements = {
      { financeur = "l'État", montant = montant, duree_mois = mois, par = "poste" },
    },
  }
end

return essais {
  { "50 000 € sur 24 mois en 2021", date = "2021-05-20", deliberation = poste(50000, 24),
    attend = "conforme", message = "50 000 € par poste sur 24 mois" },
  { "Premier et dernier jour de la première vague", deliberation = poste(50000, 24),
    pour_chaque = { date = { "2020-12-01", "2022-12-31" } }, attend = "conforme" },
  { "Au-delà du plafond, selon la vague", deliberation = poste(60000, 24), attend = "manquement",
    pour_chaque = {
      { date = "2020-12-01", gravite = "irregularite" },
      { date = "2022-12-31", gravite = "irregularite" },
      { date = "2023-01-01", gravite = "avertissement" },
    } },
  { "L'aide de l'État n'est pas la première citée", date = "2021-05-20",
    deliberation = {
      objet = "Recrutement d'un conseiller numérique",
      financements = {
        { financeur = "la Région", montant = 1000, duree_mois = 12, par = "poste" },
        { montant = 2000, duree_mois = 12, par = "poste" },
        { financeur = "l'État", duree_mois = 12, par = "poste" },
        { financeur = "l'État", montant = 3000, duree_mois = 12, par = "projet" },
        { financeur = "l'État", montant = 50000, duree_mois = 24 },
      },
    },
    attend = "conforme", message = "50 000 € par poste sur 24 mois" },
  { "Autre montant", date = "2021-05-20", deliberation = poste(45000, 24),
    attend = "manquement", gravite = "avertissement",
    message = "45 000 € par poste au lieu de 50 000 € sur 24 mois." },
  { "Au-delà de 50 000 €", date = "2021-05-20", deliberation = poste(50000.01, 24),
    attend = "manquement", gravite = "irregularite",
    message = "50 000,01 € par poste, au-delà des 50 000 € que l'État accorde." },
  { "Autre durée", date = "2021-05-20", deliberation = poste(50000, 36),
    attend = "manquement", gravite = "avertissement", message = "sur 36 mois, et non 24" },
  { "Durée inconnue", date = "2021-05-20", deliberation = poste(50000), attend = "indetermine",
    manque = { "deliberations[0].financements[0].duree_mois" } },
  { "Aide non chiffrée", date = "2021-05-20",
    deliberation = { objet = "Conseiller numérique", financements = {} },
    attend = "indetermine", manque = { "deliberations[0].financements" } },
  { "Dernier jour de la première vague", date = "2022-12-31", deliberation = poste(42500, 36),
    attend = "manquement", gravite = "avertissement" },
  { "Seconde vague", date = "2023-01-01", deliberation = poste(42500, 36), attend = "conforme" },
  { "Seconde vague, montant majoré", date = "2023-01-01", deliberation = poste(50000, 36),
    attend = "conforme" },
  { "Seconde vague, anciens chiffres", date = "2023-06-01", deliberation = poste(50000, 24),
    attend = "manquement", gravite = "avertissement" },
  { "Seconde vague, au-delà du plafond", date = "2023-06-01", deliberation = poste(60000, 36),
    attend = "manquement", gravite = "avertissement" },
  { "Avant le dispositif", date = "2020-11-30", deliberation = poste(50000, 24),
    attend = "sans_objet", message = "aucune valeur n'est fixée à cette date" },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet",
    message = "ne porte pas sur un conseiller numérique" },
}
