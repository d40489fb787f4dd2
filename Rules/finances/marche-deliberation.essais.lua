return essais {
  { "Titulaire et montant", pour_chaque = { deliberation = {
    { nature = "marche", contrat = { titulaire = "Bâti", montant = 5 } },
    { nature = "marche", montant = 5, contrat = { titulaire = "Bâti" } } } },
    attend = "conforme", message = "Bâti" },
  { "Besoin et montant prévu", deliberation = {
    contrat = { besoin = "toiture", montant_estime = 90000 } }, attend = "conforme",
    message = "90 000 € prévus" },
  { "Besoin seul, ou montant prévu seul", pour_chaque = { deliberation = {
    { contrat = { besoin = "toiture" } }, { contrat = { montant_estime = 5 } } } },
    attend = "indetermine", manque = { "deliberations[0].contrat.titulaire",
      "deliberations[0].contrat.montant" } },
  { "Montant seul", deliberation = { nature = "marche", montant = 5 }, attend = "indetermine",
    manque = { "deliberations[0].contrat.titulaire" } },
  { "Signé la veille, ou le jour même", pour_chaque = {
    { deliberation = { contrat = { titulaire = "B", montant = 5, signature_date = "2024-03-11" } },
      attend = "manquement", gravite = "irregularite", message = "signé le 11 mars 2024" },
    { deliberation = { contrat = { titulaire = "B", montant = 5, signature_date = "2024-03-12" } },
      attend = "conforme" },
  } },
  { "Autre objet", attend = "sans_objet" },
}
