local peu = { pour = 9, contre = 6, abstentions = 0, resultat = "adopte" }

return essais {
  { "Article cité", vote = peu, attend = "manquement", gravite = "information",
    message = "peut exiger une majorité particulière", remede = "Vérifiez la majorité",
    pour_chaque = { deliberation = {
      { visas = { "Vu le code", "Vu l'article L5211-5 du CGCT" } },
      { visas = { "Vu l'article L. 5211-5 du CGCT" } }, { visas = { "Vu l'article L.5211-5" } },
      { considerants = { "Considérant la majorité qualifiée requise" } },
      { objet = "Accord à la majorité des deux tiers" },
      { objet = "MAJORITE DES DEUX TIERS" }, { objet = "Accord des deux tiers des membres" },
    } } },
  { "Deux tiers de quinze : dix", deliberation = { visas = { "Vu l'article L5211-5" } },
    pour_chaque = {
      { vote = { pour = 9, contre = 0 }, attend = "manquement" },
      { vote = { pour = 10, contre = 0 }, attend = "conforme",
        message = "10 voix pour : les deux tiers" },
    } },
  { "Premier jour du code", date = "1996-02-24", vote = { pour = 10, contre = 0 },
    deliberation = { visas = { "Vu l'article L5211-5" } }, attend = "conforme" },
  { "Voix non comptées", deliberation = { visas = { "Vu l'article L5211-5" } },
    vote = { resultat = "adopte" }, attend = "manquement" },
  { "Exercice inconnu", deliberation = { visas = { "Vu l'article L5211-5" } },
    inconnu = { "assemblee.en_exercice" }, attend = "manquement" },
  { "Rien n'est cité", attend = "sans_objet", message = "aucune majorité particulière",
    pour_chaque = {
      { deliberation = { visas = { "Vu le CGCT", "Vu l'article L5211-5-1", "Vu L5211-50" } } },
      { deliberation = { considerants = { "Considérant les deux tiers du coût des travaux" } } },
      { inconnu = { "deliberations[0].objet" } },
    } },
}
