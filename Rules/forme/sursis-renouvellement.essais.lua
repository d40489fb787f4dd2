local function tour(premier, installation)
  return { renouvellement = { premier_tour = premier, installation = installation } }
end

return essais {
  { "Entre le premier tour et l'installation", assemblee = tour("2026-03-15", "2026-03-22"),
    pour_chaque = {
      { date = "2026-03-15", attend = "conforme" },
      { date = "2026-03-16", attend = "manquement", gravite = "irregularite",
        message = "entre le premier tour du 15 mars 2026 et l'installation du 22 mars 2026",
        remede = "Faites délibérer le nouveau conseil" },
      { date = "2026-03-21", attend = "manquement" },
      { date = "2026-03-22", attend = "conforme" },
    } },
  { "Installation inconnue", assemblee = tour "2026-03-15", pour_chaque = {
      { date = "2026-03-16", attend = "indetermine",
        manque = { "assemblee.renouvellement.installation" } },
      { date = "2026-03-22", session = "installation", attend = "conforme" },
      { date = "2026-03-14", attend = "conforme" },
    } },
  { "Mandats prolongés en 2020", pour_chaque = {
      { date = "2020-03-16", assemblee = tour("2020-03-15", "2020-05-25"), attend = "conforme",
        message = "mandats prolongés" },
      { date = "2020-07-03", assemblee = tour("2020-03-15", "2020-07-04"), attend = "conforme" },
      { date = "2014-03-28", assemblee = tour("2014-03-23", "2014-03-29"),
        attend = "manquement" },
    } },
  { "Sans renouvellement", attend = "sans_objet", message = "aucun renouvellement" },
  { "Autre assemblée", date = "2026-03-16", attend = "sans_objet",
    assemblee = { type = "ccas", renouvellement = { premier_tour = "2026-03-15" } } },
}
