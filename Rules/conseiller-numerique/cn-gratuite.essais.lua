local function conditions(champs)
  return { objet = "Conseiller numérique", conseiller_numerique = champs }
end

return essais {
  { "Gratuites", date = "2021-05-20", attend = "conforme", pour_chaque = {
      { deliberation = conditions { gratuite = true } },
      { deliberation = conditions { gratuite = true, tarif = 0 } },
    } },
  { "Un tarif", date = "2021-05-20", attend = "manquement", gravite = "irregularite",
    pour_chaque = {
      { deliberation = conditions { tarif = 2.5 },
        message = "2,50 € demandés aux usagers : les activités doivent être gratuites.",
        remede = "Supprimez le tarif" },
      { deliberation = conditions { gratuite = true, tarif = 5 } },
      { deliberation = conditions { gratuite = false }, message = "Activités payantes" },
    } },
  { "Rien ne le dit", date = "2021-05-20", deliberation = conditions {}, attend = "indetermine",
    manque = { "deliberations[0].conseiller_numerique.gratuite" } },
  { "Premier jour", pour_chaque = {
      { date = "2020-11-30", deliberation = conditions { tarif = 5 }, attend = "sans_objet" },
      { date = "2020-12-01", deliberation = conditions { tarif = 5 }, attend = "manquement" },
    } },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet" },
}
