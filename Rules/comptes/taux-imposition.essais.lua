local function taux(champs, objet)
  return { nature = "taux", taux = champs, objet = objet or "Vote des taux" }
end

local function vote(date, attend)
  return { date = date, attend = attend }
end

return essais {
  { "Chaque période, à ses bords", deliberation = taux {}, pour_chaque = {
      vote("2012-02-29", "sans_objet"), vote("2012-04-15", "conforme"),
      vote("2012-04-16", "manquement"), vote("2013-04-16", "manquement"),
      vote("2014-04-30", "conforme"), vote("2014-05-01", "manquement"),
      vote("2015-04-16", "manquement"), vote("2019-04-16", "manquement"),
      vote("2020-07-03", "conforme"), vote("2020-07-04", "manquement"),
      vote("2021-04-16", "manquement"), vote("2025-04-15", "conforme"),
      vote("2025-04-16", "manquement"), vote("2026-04-30", "conforme"),
      vote("2026-05-01", "manquement"), vote("2027-04-16", "manquement"),
    } },
  { "La phrase", date = "2024-04-16", deliberation = taux {}, attend = "manquement",
    gravite = "irregularite", message = "notifiés le 16 avril 2024, limite 15 avril 2024.",
    remede = "Les taux de l'an passé s'appliquent" },
  { "Votés à temps, notifiés trop tard", date = "2024-04-10", attend = "manquement",
    deliberation = taux { notification_date = "2024-04-16" }, message = "le 16 avril 2024" },
  { "Votés pour l'année suivante", date = "2023-12-18", attend = "conforme",
    deliberation = taux { exercice = 2024 }, message = "au plus tard le 15 avril 2024" },
  { "Exonération pour l'année suivante", pour_chaque = {
      { date = "2024-09-30", deliberation = taux({}, "Exonération de taxe foncière"),
        attend = "conforme" },
      { date = "2024-10-01", deliberation = taux({}, "Exonération de taxe foncière"),
        attend = "manquement" },
      { date = "2024-09-30", deliberation = taux({ exercice = 2025 }, "Exonération"),
        attend = "conforme" },
      { date = "2024-10-01", deliberation = taux({ exercice = 2025 }, "Exonération"),
        attend = "manquement" },
    } },
  { "Lien entre les taux", date = "2024-04-10", pour_chaque = {
      { deliberation = taux { foncier_bati = 22, foncier_bati_precedent = 20,
          foncier_non_bati = 55, foncier_non_bati_precedent = 50 }, attend = "conforme" },
      { deliberation = taux { foncier_bati = 22, foncier_bati_precedent = 20,
          foncier_non_bati = 55.1, foncier_non_bati_precedent = 50 }, attend = "manquement",
        message = "passe de 50 à 55,10 %, celui du bâti de 20 à 22 %", remede = "Ramenez la hausse" },
      { deliberation = taux { foncier_bati = 19, foncier_bati_precedent = 20,
          foncier_non_bati = 50, foncier_non_bati_precedent = 50 }, attend = "manquement" },
      { deliberation = taux { foncier_bati = 22, foncier_bati_precedent = 20,
          foncier_non_bati = 99 }, attend = "conforme" },
      { deliberation = taux { foncier_bati_precedent = 20, foncier_non_bati_precedent = 1,
          foncier_non_bati = 99 }, attend = "conforme" },
    } },
  { "Objet inconnu", date = "2024-04-10", deliberation = { nature = "taux" },
    inconnu = { "deliberations[0].objet" }, attend = "conforme" },
  { "Un autre point", attend = "sans_objet", message = "de taux", pour_chaque = {
      { deliberation = { nature = "ordinaire" } }, { presents = 12 } } },
}
