local function compte(champs)
  champs.nature, champs.compte = "compte_administratif", { exercice = champs.exercice,
    compte_gestion_date = champs.gestion }
  champs.exercice, champs.gestion = nil, nil
  return champs
end

return essais {
  { "Au bord du délai", deliberation = compte { exercice = 2022 }, pour_chaque = {
      { date = "2023-06-30", attend = "conforme", message = "voté avant le 1er juillet 2023" },
      { date = "2023-07-01", attend = "manquement", gravite = "irregularite",
        message = "Compte de 2022 voté le 1er juillet 2023, après le 30 juin 2023.",
        remede = "prévenez la préfecture" },
    } },
  { "Printemps 2020", deliberation = compte { exercice = 2019 }, pour_chaque = {
      { date = "2020-07-31", attend = "conforme" }, { date = "2020-08-01", attend = "manquement" },
    } },
  { "2019 et 2021 gardent le 30 juin", pour_chaque = {
      { date = "2019-07-01", deliberation = compte { exercice = 2018 }, attend = "manquement" },
      { date = "2021-07-01", deliberation = compte { exercice = 2020 }, attend = "manquement" },
    } },
  { "Le dernier et le premier jour de chaque période", pour_chaque = {
      { date = "1996-02-24", deliberation = compte { exercice = 1995 }, attend = "conforme" },
      { date = "2019-12-31", deliberation = compte { exercice = 2018 }, attend = "manquement",
        message = "après le 30 juin 2019" },
      { date = "2020-01-01", deliberation = compte { exercice = 2018 }, attend = "manquement",
        message = "après le 31 juillet 2019" },
      { date = "2020-12-31", deliberation = compte { exercice = 2019 }, attend = "manquement",
        message = "après le 31 juillet 2020" },
      { date = "2021-01-01", deliberation = compte { exercice = 2019 }, attend = "manquement",
        message = "après le 30 juin 2020" },
    } },
  { "L'objet nomme l'exercice", date = "2023-07-01", attend = "manquement",
    deliberation = compte { objet = "Compte administratif 2022" }, message = "Compte de 2022" },
  { "Exercice inconnu", deliberation = compte { objet = "Compte administratif" }, pour_chaque = {
      { date = "2023-06-30", attend = "conforme" },
      { date = "2023-07-01", attend = "indetermine", message = "de quel exercice",
        manque = { "deliberations[0].compte.exercice" } },
    } },
  { "Compte de gestion", date = "2023-05-15", pour_chaque = {
      { deliberation = compte { exercice = 2022, gestion = "2023-05-15" }, attend = "conforme" },
      { deliberation = compte { exercice = 2022, gestion = "2023-05-16" }, attend = "manquement",
        message = "avant le compte de gestion du 16 mai 2023" },
    } },
  { "Transmission", date = "2023-05-15", pour_chaque = {
      { deliberation = compte { exercice = 2022, transmission = { date = "2023-07-15" } },
        attend = "conforme" },
      { deliberation = compte { exercice = 2022, transmission = { date = "2023-07-16" } },
        attend = "manquement", message = "transmis le 16 juillet 2023, plus de 15 jours après" },
    } },
  { "Compte financier unique", date = "2027-07-01", attend = "manquement",
    deliberation = { nature = "compte_financier_unique", compte = { exercice = 2026 } } },
  { "Une affaire ordinaire", attend = "sans_objet", message = "n'arrête pas un compte",
    pour_chaque = { { deliberation = { nature = "ordinaire" } }, { presents = 12 } } },
}
