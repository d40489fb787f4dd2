local function budget(date)
  return { nature = "budget_primitif", budget = { debat_date = date } }
end

local function debat(date)
  return { date = date, deliberation = { nature = "orientations_budgetaires" } }
end

return essais {
  { "M57 : dix semaines", date = "2024-04-11", population = 3500, pour_chaque = {
      { deliberation = budget "2024-02-01", attend = "conforme", message = "débat du 1er février" },
      { deliberation = budget "2024-01-31", attend = "manquement", gravite = "nullite",
        message = "du 31 janvier 2024 précède de trop le budget.", remede = "séance distincte" },
    } },
  { "M14 : deux mois", date = "2023-04-11", population = 3500, pour_chaque = {
      { deliberation = budget "2023-02-11", attend = "conforme" },
      { deliberation = budget "2023-02-10", assemblee = { nomenclature = "M14" },
        attend = "manquement" },
      { deliberation = budget "2023-02-10", assemblee = { nomenclature = "M57" },
        attend = "conforme" },
      { deliberation = budget "2023-02-10", attend = "indetermine",
        manque = { "assemblee.nomenclature" } },
      { deliberation = budget "2023-01-30", attend = "manquement" },
    } },
  { "À cheval sur deux années, en M14", population = 3500, assemblee = { nomenclature = "M14" },
    deliberation = budget "2022-11-20", pour_chaque = {
      { date = "2023-01-20", attend = "conforme" }, { date = "2023-01-21", attend = "manquement" },
    } },
  { "De décembre à février", population = 3500, assemblee = { nomenclature = "M14" },
    deliberation = budget "2022-12-15", date = "2023-02-15", attend = "conforme" },
  { "En octobre, deux mois restent dans l'année", population = 3500,
    assemblee = { nomenclature = "M14" }, deliberation = budget "2022-10-15", pour_chaque = {
      { date = "2022-12-15", attend = "conforme" }, { date = "2022-12-16", attend = "manquement" },
    } },
  { "Le jour même", date = "2024-04-11", population = 3500, deliberation = budget "2024-04-11",
    attend = "manquement", message = "le jour même du budget" },
  { "Après le budget", date = "2024-04-11", population = 3500,
    deliberation = budget "2024-04-12", attend = "manquement", message = "suit le vote du budget" },
  { "Population", date = "2024-04-11", deliberation = budget "2024-04-11", pour_chaque = {
      { population = 3499, attend = "sans_objet", message = "moins de 3 500 habitants" },
      { inconnu = { "assemblee.population", "assemblee.effectif_legal" }, attend = "indetermine" },
    } },
  { "En 2026 la rédaction n'a pas été relue", population = 3500,
    deliberation = budget "2025-09-01", pour_chaque = {
      { date = "2025-12-31", attend = "manquement", gravite = "nullite" },
      { date = "2026-01-01", attend = "manquement", gravite = "avertissement" },
    } },
  { "Dix semaines en 2026 comme en 2025", population = 3500, pour_chaque = {
      { date = "2025-04-11", deliberation = budget "2025-01-31", attend = "conforme" },
      { date = "2025-04-11", deliberation = budget "2025-01-30", attend = "manquement" },
      { date = "2026-04-11", deliberation = budget "2026-01-31", attend = "conforme" },
      { date = "2026-04-11", deliberation = budget "2026-01-30", attend = "manquement" },
      { date = "1996-02-24", deliberation = budget "1996-02-24", attend = "manquement" },
    } },
  { "Débat inconnu", date = "2024-04-11", population = 3500,
    deliberation = { nature = "budget_primitif" }, attend = "indetermine",
    manque = { "deliberations[0].budget.debat_date" } },
  { "Un EPCI", assemblee = { type = "conseil_communautaire" }, attend = "sans_objet",
    deliberation = { nature = "budget_primitif" } },
  { "Catégorie inconnue", date = "2024-04-11", population = 3500, inconnu = { "assemblee.type" },
    deliberation = budget "2024-04-11", attend = "manquement" },
  { "Un autre point", attend = "sans_objet", message = "budget primitif", pour_chaque = {
      { deliberation = { nature = "taux" } }, { presents = 12 } } },
  { "Le registre donne le débat", date = "2024-04-11", population = 3500,
    deliberation = { nature = "budget_primitif" }, pour_chaque = {
      { registre = { debat "2024-01-10", debat "2024-02-01",
          { date = "2024-03-12" }, { date = "2024-03-13", inconnu = { "deliberations" } },
          { date = "2024-03-14" } },
        attend = "conforme", message = "débat du 1er février 2024" },
      { registre = { debat "2024-01-31" }, attend = "manquement", gravite = "nullite",
        message = "du 31 janvier 2024 précède de trop le budget." },
      { registre = { debat "2024-04-11" }, attend = "manquement",
        message = "le jour même du budget" },
      { registre = { { date = "2024-03-12", deliberation = { nature = "taux" } } },
        attend = "indetermine", manque = { "deliberations[0].budget.debat_date" } },
    } },
  { "Le document l'emporte sur le registre", date = "2024-04-11", population = 3500,
    deliberation = budget "2024-03-12", registre = { debat "2024-01-31" }, attend = "conforme",
    message = "débat du 12 mars" },
  { "Douze mois en arrière, puis un jour de plus", date = "2024-04-11", population = 3500,
    deliberation = { nature = "budget_primitif" }, pour_chaque = {
      { registre = { debat "2023-04-11" }, attend = "manquement" },
      { registre = { debat "2023-04-10" }, attend = "indetermine" },
    } },
}
