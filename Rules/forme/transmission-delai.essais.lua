local function marche(transmis, montant)
  return { nature = "marche", transmission = { date = transmis },
    contrat = { signature_date = "2024-03-20", montant = montant or 300000 } }
end

local function budget(transmis, exercice)
  return { nature = "budget_primitif", transmission = { date = transmis },
    budget = { exercice = exercice } }
end

return essais {
  { "Marché : quinze jours", pour_chaque = {
      { deliberation = marche "2024-04-04", attend = "conforme",
        message = "transmis le 4 avril 2024, limite 4 avril 2024" },
      { deliberation = marche "2024-04-05", attend = "manquement",
        message = "Transmis le 5 avril 2024, après le 4 avril 2024, limite pour le marché.",
        remede = "l'accusé de réception" },
    } },
  { "Le seuil, à chaque période", pour_chaque = {
      { date = "2019-12-31", deliberation = marche("2024-04-05", 300000), attend = "sans_objet" },
      { date = "2020-01-01", deliberation = marche("2024-04-05", 213999), attend = "sans_objet",
        message = "moins de 214 000 €" },
      { date = "2020-01-01", deliberation = marche("2024-04-05", 214000), attend = "manquement",
        gravite = "irregularite" },
      { date = "2021-12-31", deliberation = marche("2024-04-05", 214000), attend = "manquement" },
      { date = "2022-01-01", deliberation = marche("2024-04-05", 214000), attend = "sans_objet" },
      { date = "2022-01-01", deliberation = marche("2024-04-05", 215000), attend = "manquement",
        gravite = "avertissement" },
      { date = "2023-12-31", deliberation = marche("2024-04-05", 215000), attend = "manquement" },
      { date = "2024-01-01", deliberation = marche("2024-04-05", 220999), attend = "sans_objet" },
      { date = "2024-01-01", deliberation = marche("2024-04-05", 221000), attend = "manquement" },
      { date = "2025-12-31", deliberation = marche("2024-04-05", 220999), attend = "sans_objet" },
      { date = "2026-01-01", deliberation = marche("2024-04-05", 215999), attend = "sans_objet" },
      { date = "2026-01-01", deliberation = marche("2024-04-05", 216000), attend = "manquement" },
    } },
  { "Budget : quinze jours après la limite de son vote", date = "2024-04-10", pour_chaque = {
      { deliberation = budget("2024-04-30", 2024), attend = "conforme" },
      { deliberation = budget("2024-05-01", 2024), attend = "manquement",
        message = "après le 30 avril 2024, limite pour le budget" },
      { deliberation = budget "2024-05-01", attend = "manquement" },
    } },
  { "Montant du marché inconnu", attend = "indetermine",
    deliberation = { transmission = { date = "2024-04-05" },
      contrat = { signature_date = "2024-03-20" } },
    manque = { "deliberations[0].contrat.montant" } },
  { "Transmission inconnue", deliberation = { nature = "budget_primitif" },
    attend = "sans_objet", message = "la date de transmission" },
  { "Un acte sans délai", deliberation = { transmission = { date = "2024-09-01" } },
    attend = "sans_objet", message = "aucun délai" },
}
