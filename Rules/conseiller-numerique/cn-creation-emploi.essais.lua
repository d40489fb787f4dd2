local function texte(champs)
  champs.objet, champs.complet = "Conseiller numérique", true
  return champs
end

return essais {
  { "Créé", date = "2021-05-20", attend = "conforme", pour_chaque = {
      { deliberation = texte { emploi = { grade = "adjoint administratif" } } },
      { deliberation = texte { nature = "emploi" } },
      { deliberation = texte { dispositif = { "décide la création d'un emploi non permanent" } } },
      { deliberation = texte { dispositif = { "décide de créer un poste" } } },
    } },
  { "Créé par un autre acte", date = "2021-05-20", attend = "manquement",
    gravite = "information", deliberation = texte { dispositif = { "approuve" },
      visas = { "Vu le CGCT", "Vu la délibération du 12 mars 2021 créant l'emploi" } },
    message = "« Vu la délibération du 12 mars 2021 créant l'emploi »", remede = "Vérifiez" },
  { "Non créé", date = "2021-05-20", attend = "indetermine",
    message = "prévoyez-le pour 24 mois", pour_chaque = {
      { deliberation = texte { dispositif = { "approuve" } },
        manque = { "deliberations[0].emploi" } },
      { deliberation = texte { dispositif = { "approuve" },
          visas = { "Vu la délibération du 12 mars 2021", "Vu l'état des emplois" } } },
    } },
  { "Seconde vague", date = "2023-01-01", attend = "indetermine", message = "pour 36 mois",
    deliberation = texte { dispositif = { "approuve" } } },
  { "Premier jour", deliberation = texte { nature = "emploi" }, pour_chaque = {
      { date = "2020-11-30", attend = "sans_objet" }, { date = "2020-12-01", attend = "conforme" },
    } },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet" },
}
