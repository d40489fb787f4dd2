local function budget(date)
  return { nature = "budget_primitif", budget = { communication_date = date } }
end

return essais {
  { "Onze, douze jours", date = "2024-04-13", pour_chaque = {
      { deliberation = budget "2024-04-01", attend = "conforme",
        message = "projet communiqué 12 jours avant, 12 requis" },
      { deliberation = budget "2024-04-02", attend = "manquement", gravite = "irregularite",
        message = "communiqué 11 jours avant la séance, 12 requis en M57.",
        remede = "Décalez la séance au 14 avril 2024" },
    } },
  { "Avant 2024, en M57 seulement", deliberation = budget "2023-12-30", pour_chaque = {
      { date = "2023-12-31", assemblee = { nomenclature = "M57" }, attend = "manquement" },
      { date = "2023-12-31", assemblee = { nomenclature = "M14" }, attend = "sans_objet" },
      { date = "2023-12-31", attend = "sans_objet", message = "rien ne dit" },
      { date = "2024-01-01", attend = "manquement" },
    } },
  { "En 2026 la rédaction n'a pas été relue", deliberation = budget "2025-12-30", pour_chaque = {
      { date = "2025-12-31", attend = "manquement", gravite = "irregularite" },
      { date = "2026-01-01", attend = "manquement", gravite = "avertissement" },
    } },
  { "Douze jours en 2026 aussi", date = "2026-04-13", pour_chaque = {
      { deliberation = budget "2026-04-01", attend = "conforme" },
      { deliberation = budget "2026-04-02", attend = "manquement" },
    } },
  { "Le premier jour du code", date = "1996-02-24", assemblee = { nomenclature = "M57" },
    deliberation = budget "1996-02-20", attend = "manquement" },
  { "Un EPCI qui ne dit pas son instruction", date = "2024-04-13", attend = "sans_objet",
    assemblee = { type = "conseil_communautaire" }, deliberation = budget "2024-04-02" },
  { "Catégorie inconnue", date = "2024-04-13", inconnu = { "assemblee.type" },
    deliberation = budget "2024-04-02", attend = "manquement" },
  { "Communication inconnue", date = "2024-04-13", deliberation = { nature = "budget_primitif" },
    attend = "indetermine", manque = { "deliberations[0].budget.communication_date" } },
  { "Un autre point", attend = "sans_objet", message = "budget primitif", pour_chaque = {
      { deliberation = { nature = "decision_modificative" } }, { presents = 12 } } },
}
