local function cession(avis, saisine, motivee)
  return { nature = "cession", cession = { avis_domaine_date = avis,
    saisine_domaine_date = saisine, motivee = motivee } }
end

return essais {
  { "Avis le jour même", population = 2001, deliberation = cession("2024-03-12"),
    attend = "conforme", message = "avis du Domaine du 12 mars 2024" },
  { "Avis postérieur", population = 2001, deliberation = cession("2024-03-13", "2024-02-13"),
    attend = "manquement", gravite = "nullite", message = "du 13 mars 2024, est postérieur" },
  { "Mois écoulé depuis la saisine", population = 2001, pour_chaque = {
    { deliberation = cession(nil, "2024-02-12"), attend = "conforme" },
    { deliberation = cession(nil, "2024-02-13"), attend = "indetermine" },
    { date = "2024-01-12", deliberation = cession(nil, "2023-12-12"), attend = "conforme" },
  } },
  { "Avis postérieur, saisine inconnue", population = 2001,
    deliberation = cession("2024-03-13"), attend = "indetermine" },
  { "Rien de connu", population = 2001, deliberation = { nature = "cession" },
    attend = "indetermine", manque = { "deliberations[0].cession.avis_domaine_date" } },
  { "Non motivée", population = 2001, deliberation = cession("2024-03-01", nil, false),
    attend = "manquement", gravite = "irregularite" },
  { "Motivée", population = 2001, deliberation = cession("2024-03-01", nil, true),
    attend = "conforme" },
  { "2 000 habitants", population = 2000, deliberation = cession(), attend = "sans_objet" },
  { "Population inconnue", deliberation = cession(), inconnu = { "assemblee.population" },
    attend = "indetermine",
    manque = { "deliberations[0].cession.avis_domaine_date", "assemblee.population" } },
  { "Autre objet", attend = "sans_objet" },
}
