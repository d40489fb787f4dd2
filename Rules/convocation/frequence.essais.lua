local function le(...)
  local seances = {}
  for rang, date in ipairs { ... } do seances[rang] = { date = date } end
  return seances
end

return essais {
  { "Le trimestre suivant", date = "2024-06-30", registre = le("2023-01-10", "2024-01-01"),
    attend = "conforme", message = "séance précédente le 1er janvier 2024" },
  { "Un trimestre vide", registre = le("2024-03-31"), pour_chaque = {
      { date = "2024-09-30", attend = "manquement", gravite = "avertissement",
        message = "Aucune séance au registre au 2e trimestre 2024, entre le 31 mars 2024 et le "
          .. "30 septembre 2024.", remede = "Sans effet sur l'acte" },
      { date = "2024-07-01", attend = "manquement" },
      { date = "2024-06-30", attend = "conforme" },
    } },
  { "D'une année à l'autre", registre = le("2023-09-30"), pour_chaque = {
      { date = "2024-01-01", attend = "manquement", message = "au 4e trimestre 2023, entre" },
      { date = "2024-04-01", attend = "manquement",
        message = "au 4e trimestre 2023 et 1er trimestre 2024, entre" },
      { date = "2023-12-31", attend = "conforme" },
    } },
  { "Un extrait de la même séance n'est pas la précédente", date = "2024-10-08",
    registre = le("2024-10-08", "2024-10-09"), attend = "sans_objet", message = "antérieure" },
  { "Le même trimestre", date = "2024-03-12", registre = le("2024-03-11"), attend = "conforme" },
  { "Vingt-quatre mois en arrière, puis un jour de plus", date = "2024-10-08", pour_chaque = {
      { registre = le("2022-10-08"), attend = "manquement" },
      { registre = le("2022-10-07"), attend = "sans_objet" },
    } },
  { "Suspendue au printemps 2020", pour_chaque = {
      { date = "2020-07-15", registre = le("2019-12-10"), attend = "conforme" },
      { date = "2020-10-06", registre = le("2019-12-10"), attend = "conforme" },
      { date = "2021-01-12", registre = le("2019-12-10"), attend = "manquement",
        message = "au 4e trimestre 2020, entre" },
      { date = "2020-10-06", registre = le("2019-09-10"), attend = "manquement",
        message = "au 4e trimestre 2019, entre" },
      { date = "2020-03-23", registre = le("2019-09-10"), attend = "manquement" },
    } },
  { "Sans registre", attend = "sans_objet", message = "attend le registre" },
  { "Une autre assemblée", assemblee = { type = "conseil_communautaire" }, date = "2024-10-08",
    registre = le("2024-01-08"), attend = "sans_objet",
    message = "n'est pas un conseil municipal" },
  { "Catégorie inconnue", inconnu = { "assemblee.type" }, date = "2024-10-08",
    registre = le("2024-01-08"), attend = "manquement" },
  { "Date inconnue", inconnu = { "date" }, registre = le("2024-01-08"), attend = "sans_objet" },
}
