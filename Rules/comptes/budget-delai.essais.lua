local function vote(date, attend)
  return { date = date, attend = attend }
end

local function bord(date, exercice, attend, message)
  return { date = date, attend = attend, message = message,
    deliberation = { nature = "budget_primitif", budget = { exercice = exercice } } }
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
  { "Le dernier et le premier jour de chaque période", pour_chaque = {
      bord("1996-02-24", 1996, "conforme", "le 31 mars 1996"),
      bord("2000-12-31", 2000, "manquement", "limite 31 mars 2000"),
      bord("2001-01-01", 2001, "conforme", "le 15 avril 2001"),
      bord("2001-12-31", 2001, "manquement", "limite 15 avril 2001"),
      bord("2002-01-01", 2002, "conforme", "le 31 mars 2002"),
      bord("2007-12-31", 2007, "manquement", "limite 31 mars 2007"),
      bord("2008-01-01", 2008, "conforme", "le 15 avril 2008"),
      bord("2008-12-31", 2008, "manquement", "limite 15 avril 2008"),
      bord("2009-01-01", 2009, "conforme", "le 31 mars 2009"),
      bord("2011-12-31", 2011, "manquement", "limite 31 mars 2011"),
      bord("2012-01-01", 2012, "conforme", "le 15 avril 2012"),
      bord("2013-12-31", 2013, "manquement", "limite 15 avril 2013"),
      bord("2014-01-01", 2014, "conforme", "le 30 avril 2014"),
      bord("2014-12-31", 2014, "manquement", "limite 30 avril 2014"),
      bord("2015-01-01", 2015, "conforme", "le 15 avril 2015"),
      bord("2019-12-31", 2019, "manquement", "limite 15 avril 2019"),
      bord("2020-01-01", 2020, "conforme", "le 31 juillet 2020"),
      bord("2020-12-31", 2020, "manquement", "limite 31 juillet 2020"),
      bord("2021-01-01", 2021, "conforme", "le 15 avril 2021"),
      bord("2025-12-31", 2025, "manquement", "limite 15 avril 2025"),
      bord("2026-01-01", 2026, "conforme", "le 30 avril 2026"),
      bord("2026-12-31", 2026, "manquement", "limite 30 avril 2026"),
      bord("2027-01-01", 2027, "conforme", "le 15 avril 2027"),
    } },
  { "Avant le code", date = "1996-02-23", deliberation = { nature = "budget_primitif" },
    attend = "sans_objet" },
  { "La source de 2012 est à vérifier, celle de 2013 non",
    deliberation = { nature = "budget_primitif", budget = { exercice = 2012 } }, pour_chaque = {
      { date = "2012-12-31", attend = "manquement", gravite = "avertissement" },
      { date = "2013-01-01", attend = "manquement", gravite = "irregularite" },
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
