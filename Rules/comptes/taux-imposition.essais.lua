local function taux(champs, objet)
  return { nature = "taux", taux = champs, objet = objet or "Vote des taux" }
end

local function vote(date, attend)
  return { date = date, attend = attend }
end

local function bord(date, exercice, attend, message)
  return { date = date, attend = attend, message = message,
    deliberation = taux { exercice = exercice } }
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
  { "Le dernier et le premier jour de chaque période", pour_chaque = {
      bord("2012-03-01", 2012, "conforme", "le 15 avril 2012"),
      bord("2013-12-31", 2013, "manquement", "limite 15 avril 2013"),
      bord("2014-01-01", 2014, "conforme", "le 30 avril 2014"),
      bord("2014-12-31", 2014, "manquement", "limite 30 avril 2014"),
      bord("2015-01-01", 2015, "conforme", "le 15 avril 2015"),
      bord("2019-12-31", 2019, "manquement", "limite 15 avril 2019"),
      bord("2020-01-01", 2020, "conforme", "le 3 juillet 2020"),
      bord("2020-12-31", 2020, "manquement", "limite 3 juillet 2020"),
      bord("2021-01-01", 2021, "conforme", "le 15 avril 2021"),
      bord("2025-12-31", 2025, "manquement", "limite 15 avril 2025"),
      bord("2026-01-01", 2026, "conforme", "le 30 avril 2026"),
      bord("2026-12-31", 2026, "manquement", "limite 30 avril 2026"),
      bord("2027-01-01", 2027, "conforme", "le 15 avril 2027"),
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
        message = "passe de 50 à 55,10 %, celui du bâti de 20 à 22 %",
        remede = "Ramenez la hausse" },
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
