local function a_distance(date, mode)
  return { date = date, mode = mode or "visioconference" }
end

local epci = { type = "conseil_communautaire" }

return essais {
  { "Tout un semestre à distance", assemblee = epci, date = "2024-07-01", pour_chaque = {
      { registre = { a_distance "2024-01-01", a_distance("2024-06-30", "mixte") },
        attend = "manquement", gravite = "avertissement",
        message = "Toutes les séances du 1er semestre 2024 au registre (1er janvier 2024 et "
          .. "30 juin 2024) se sont tenues à distance.", remede = "en un même lieu" },
      { registre = { a_distance "2024-01-01", { date = "2024-03-12" }, a_distance "2024-06-30" },
        attend = "conforme", message = "séance en présence le 12 mars 2024" },
      { registre = { { date = "2023-12-31" }, a_distance "2024-06-30" }, attend = "manquement" },
      { registre = { { date = "2024-01-01" }, a_distance "2024-06-30" }, attend = "conforme" },
    } },
  { "Le second semestre", assemblee = { type = "comite_syndical" }, date = "2024-01-01",
    registre = { a_distance "2023-07-01", a_distance "2023-12-31" }, attend = "manquement",
    message = "du 2e semestre 2023 au registre" },
  { "Un acte du jour suffit à dire la distance", assemblee = epci, date = "2024-09-10",
    registre = { { date = "2024-06-11" }, a_distance "2024-06-11", { date = "2024-06-11" } },
    attend = "manquement" },
  { "À la deuxième séance du semestre", assemblee = epci, date = "2024-09-10",
    registre = { a_distance "2024-06-11", a_distance "2024-07-01" }, attend = "sans_objet",
    message = "jugé à la première séance du semestre" },
  { "Aucune séance au semestre précédent", assemblee = epci, date = "2024-09-10", pour_chaque = {
      { registre = {}, attend = "sans_objet", message = "ne dit pas de séance" },
      { registre = { a_distance "2023-12-31" }, attend = "sans_objet", message = "ne dit pas" },
    } },
  { "Douze mois en arrière, puis un jour de plus", assemblee = epci, date = "2024-12-31",
    registre = { a_distance "2024-01-01" }, attend = "manquement" },
  { "La loi nouvelle", assemblee = epci, registre = { a_distance "2023-01-10" }, pour_chaque = {
      { date = "2023-07-01", attend = "manquement" },
      { date = "2023-06-30", attend = "sans_objet" },
    } },
  { "Un conseil municipal", date = "2024-09-10", registre = { a_distance "2024-06-11" },
    attend = "sans_objet", message = "n'est pas un EPCI" },
  { "Catégorie inconnue", inconnu = { "assemblee.type" }, date = "2024-09-10",
    registre = { a_distance "2024-06-11" }, attend = "sans_objet" },
  { "Sans registre", assemblee = epci, attend = "sans_objet", message = "attend le registre" },
}
