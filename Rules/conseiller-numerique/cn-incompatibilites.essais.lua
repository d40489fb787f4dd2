local function agent(obligatoire)
  return { objet = "Conseiller numérique",
    conseiller_numerique = { agent_france_services = obligatoire } }
end

return essais {
  { "Agent obligatoire", date = "2021-05-20", deliberation = agent(true), attend = "manquement",
    gravite = "information", message = "parmi les deux agents obligatoires",
    remede = "Affectez un autre agent" },
  { "Autre agent", date = "2021-05-20", deliberation = agent(false), attend = "conforme" },
  { "Rien ne le dit", date = "2021-05-20", deliberation = agent(nil), attend = "sans_objet",
    message = "l'affectation" },
  { "Premier jour", deliberation = agent(true), pour_chaque = {
      { date = "2020-11-30", attend = "sans_objet" },
      { date = "2020-12-01", attend = "manquement" },
    } },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet" },
}
