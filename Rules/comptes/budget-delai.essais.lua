local function vote(date, attend)
  return { date = date, attend = attend }
end

return essais {
  { "Chaque période, à ses bords", deliberation = { nature = "budget_primitif" }, pour_chaque = {
      vote("2000-03-31", "conforme"), vote("2000-04-01", "manquement"),
      vote("2001-04-15", "conforme"), vote("2001-04-16", "manquement"),
      vote("2002-03-31", "conforme"), vote("2002-04-01", "manquement"),
      vote("2007-04-01", "manquement"), vote("2008-04-15", "conforme"),
      vote("2008-04-16", "manquement"), vote("2009-04-01", "manquement"),
      vote("2011-03-31", "conforme"), vote("2011-04-01", "manquement"),
      vote("2012-04-15", "conforme"), vote("2012-04-16", "manquement"),
      vote("2013-04-15", "conforme"), vote("2013-04-16", "manquement"),
      vote("2014-04-30", "conforme"), vote("2014-05-01", "manquement"),
      vote("2015-04-15", "conforme"), vote("2015-04-16", "manquement"),
      vote("2019-04-16", "manquement"), vote("2020-07-31", "conforme"),
      vote("2020-08-01", "manquement"), vote("2021-04-15", "conforme"),
      vote("2021-04-16", "manquement"), vote("2025-04-16", "manquement"),
      vote("2026-04-30", "conforme"), vote("2026-05-01", "manquement"),
      vote("2027-04-15", "conforme"), vote("2027-04-16", "manquement"),
    } },
  { "La phrase", date = "2024-04-16", deliberation = { nature = "budget_primitif" },
    attend = "manquement", gravite = "irregularite",
    message = "Budget voté le 16 avril 2024, limite 15 avril 2024.", remede = "après le 31 mars" },
  { "La date de 2012 n'a qu'une source", date = "2012-04-16", attend = "manquement",
    gravite = "avertissement", deliberation = { nature = "budget_primitif" } },
  { "Budget voté en décembre pour l'année suivante", date = "2023-12-18", attend = "conforme",
    message = "voté au plus tard le 15 avril 2024", pour_chaque = {
      { deliberation = { nature = "budget_primitif", budget = { exercice = 2024 } } },
      { deliberation = { nature = "budget_primitif", objet = "Budget primitif 2024" } },
      { deliberation = { nature = "budget_primitif" } },
    } },
  { "Novembre ou octobre", deliberation = { nature = "budget_primitif" }, pour_chaque = {
      { date = "2023-11-01", attend = "conforme" }, { date = "2023-10-31", attend = "manquement" },
    } },
  { "Un autre point", attend = "sans_objet", message = "budget primitif", pour_chaque = {
      { deliberation = { nature = "decision_modificative" } }, { presents = 12 } } },
}
