local function projet(mois)
  return { emploi = { grade = "technicien", temps = "complet", permanent = false,
    motif = "contrat de projet", duree_mois = mois } }
end

return essais {
  { "Défini, à chaque époque", deliberation = { nature = "emploi",
    emploi = { grade = "rédacteur", temps = "complet", permanent = true } }, pour_chaque = {
    { date = "2022-02-28", attend = "conforme", message = "loi n° 84-53 art. 34" },
    { date = "2022-03-01", attend = "conforme", message = "rédacteur (CGFP L313-1)" },
  } },
  { "Les heures au lieu du temps", deliberation = {
    emploi = { grade = "agent", heures = 20, duree_mois = 12 } }, attend = "conforme" },
  { "Contrat de projet d'un an à six", pour_chaque = {
    { deliberation = projet(11), attend = "manquement", gravite = "irregularite",
      message = "Contrat de projet de 11 mois" },
    { deliberation = projet(12), attend = "conforme" },
    { deliberation = projet(72), attend = "conforme" },
    { deliberation = projet(73), attend = "manquement" },
  } },
  { "Rien n'est dit", deliberation = { nature = "emploi" }, attend = "indetermine",
    manque = { "deliberations[0].emploi.grade", "deliberations[0].emploi.temps",
      "deliberations[0].emploi.permanent" } },
  { "Contractuel sans motif", deliberation = {
    emploi = { grade = "agent", temps = "complet", permanent = false } },
    attend = "indetermine", manque = { "deliberations[0].emploi.motif" } },
  { "Autre objet", attend = "sans_objet" },
}
