local function poste(conditions, emploi)
  return { objet = "Conseiller numérique", conseiller_numerique = conditions, emploi = emploi }
end

return essais {
  { "Temps plein", date = "2021-05-20", attend = "conforme", pour_chaque = {
      { deliberation = poste { temps_plein = true } },
      { deliberation = poste { heures = 35 } },
      { deliberation = poste(nil, { temps = "complet" }) },
      { deliberation = poste({ temps_plein = true }, { heures = 35 }) },
    } },
  { "Moins", date = "2021-05-20", attend = "manquement", gravite = "irregularite",
    pour_chaque = {
      { deliberation = poste { heures = 34.5 }, remede = "Portez le poste à temps plein",
        message = "Poste de 34,50 heures par semaine : 35 sont requises." },
      { deliberation = poste({ temps_plein = true }, { heures = 28 }),
        message = "28 heures par semaine" },
      { deliberation = poste({ temps_plein = true }, { temps = "non_complet" }),
        message = "temps non complet" },
      { deliberation = poste { temps_plein = false }, message = "temps partiel" },
    } },
  { "Rien ne le dit", date = "2021-05-20", deliberation = poste {}, attend = "indetermine",
    manque = { "deliberations[0].conseiller_numerique.temps_plein" } },
  { "Premier jour", pour_chaque = {
      { date = "2020-11-30", deliberation = poste { heures = 20 }, attend = "sans_objet" },
      { date = "2020-12-01", deliberation = poste { heures = 20 }, attend = "manquement" },
    } },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet" },
}
