local function huis_clos(demandeurs, pour)
  return { demandeurs = demandeurs, pour = pour }
end

local function distance(n, presents)
  local membres = {}
  for i, nom in ipairs { "Abadie", "Bertin", "Carlier", "Delmas", "Evrard" } do
    membres[i] = { nom = nom, presence = i <= presents and "present"
      or i <= presents + n and "distance" or "excuse" }
  end
  return membres
end

return essais {
  { "Huis clos demandé par trois membres, à la majorité", presents = 12, procurations = 2,
    huis_clos = huis_clos(3, 8), attend = "conforme", message = "demandé et voté" },
  { "Huis clos : la moitié ne suffit pas", presents = 12, procurations = 2,
    huis_clos = huis_clos(3, 7), attend = "manquement", gravite = "irregularite",
    message = "Huis clos décidé par 7 voix ; la majorité absolue des membres présents ou "
      .. "représentés est de 8." },
  { "Huis clos : une voix", huis_clos = huis_clos(3, 1), attend = "manquement",
    message = "décidé par 1 voix" },
  { "Huis clos demandé par deux membres", huis_clos = huis_clos(2, 15), attend = "manquement",
    gravite = "irregularite", message = "demandé par 2 membres ; il en faut 3" },
  { "Huis clos demandé par un seul : le maire peut-être", huis_clos = huis_clos(1, 15),
    attend = "indetermine", manque = { "huis_clos.demandeurs" } },
  { "Huis clos, le vote n'est pas donné", huis_clos = huis_clos(3), attend = "indetermine",
    manque = { "huis_clos.pour" } },
  { "Huis clos voté, les demandeurs ne sont pas comptés", huis_clos = huis_clos(nil, 15),
    attend = "conforme" },
  { "Huis clos d'un conseil communautaire : cinq membres", pour_chaque = {
      { assemblee = { type = "conseil_communautaire" }, huis_clos = huis_clos(4, 15),
        attend = "manquement", message = "il en faut 5", gravite = "irregularite" },
      { assemblee = { type = "comite_syndical" }, huis_clos = huis_clos(4, 15),
        attend = "manquement" },
      { assemblee = { type = "conseil_communautaire" }, huis_clos = huis_clos(5, 15),
        attend = "conforme" },
      { assemblee = { type = "comite_syndical" }, huis_clos = huis_clos(5, 15),
        attend = "conforme" },
      { assemblee = { type = "conseil_departemental" }, huis_clos = huis_clos(5, 15),
        attend = "conforme" },
      { assemblee = { type = "conseil_regional" }, huis_clos = huis_clos(5, 15),
        attend = "conforme" },
      { date = "1996-02-24", huis_clos = huis_clos(3, 15), attend = "conforme" },
      { assemblee = { type = "conseil_departemental" }, huis_clos = huis_clos(4, 15),
        attend = "manquement", gravite = "avertissement" },
      { assemblee = { type = "conseil_regional" }, huis_clos = huis_clos(4, 15),
        attend = "manquement", gravite = "avertissement" },
    } },
  { "Rien n'est dit", attend = "sans_objet", message = "séance publique, dans la salle" },
  { "CCAS, autre", huis_clos = huis_clos(0, 0), attend = "sans_objet", pour_chaque = {
      assemblee = { { type = "ccas" }, { type = "autre" } } } },
  { "À distance, de part et d'autre des périodes", mode = "visioconference", pour_chaque = {
      { date = "2020-04-02", attend = "manquement" }, { date = "2020-04-03", attend = "conforme" },
      { date = "2020-11-15", attend = "conforme" }, { date = "2021-09-30", attend = "conforme" },
      { date = "2021-10-01", attend = "manquement" }, { date = "2021-11-11", attend = "conforme" },
      { date = "2022-07-31", attend = "conforme", message = "permise à cette date" },
      { date = "2022-08-01", attend = "manquement", gravite = "nullite",
        message = "Séance à distance sans base à cette date : qui n'est pas dans la salle est "
          .. "absent." },
    } },
  { "À distance en fenêtre, au scrutin secret", date = "2021-03-01", mode = "visioconference",
    vote = { mode = "secret" }, attend = "manquement", gravite = "irregularite",
    message = "scrutin secret" },
  { "À distance en fenêtre, à main levée", date = "2021-03-01", mode = "visioconference",
    vote = { mode = "main_levee", pour = 15 }, attend = "conforme" },
  { "CCAS, autre, à distance", mode = "visioconference", attend = "sans_objet",
    message = "ses propres règles",
    pour_chaque = { assemblee = { { type = "ccas" }, { type = "autre" } } } },
  { "Conseil municipal : le quorum est celui de la loi", date = "2022-09-01", en_exercice = 4,
    membres = { { nom = "Abadie", presence = "present" }, { nom = "Bertin", presence = "present" },
      { nom = "Carlier", presence = "present" }, { nom = "Delmas", presence = "distance" } },
    vote = { pour = 4, contre = 0 }, attend = "manquement", gravite = "irregularite" },
  { "À distance en fenêtre, aucun point connu", date = "2021-03-01", mode = "visioconference",
    inconnu = { "deliberations" }, attend = "conforme" },
  { "Un membre à distance, sans effet", en_exercice = 5, membres = distance(1, 4),
    vote = { pour = 5, contre = 0 }, attend = "manquement", gravite = "irregularite",
    message = "1 membre à distance est absent.", remede = "comme absents" },
  { "Deux membres à distance, sans effet", en_exercice = 5, membres = distance(2, 3),
    vote = { pour = 5, contre = 0 }, attend = "manquement", gravite = "irregularite",
    message = "2 membres à distance sont absents." },
  { "Un membre à distance, le vote en dépend", en_exercice = 5, membres = distance(1, 4),
    vote = { pour = 3, contre = 2, voix_president = "contre" }, attend = "manquement",
    gravite = "nullite" },
  { "Un membre à distance, le quorum en dépend", en_exercice = 5, membres = distance(1, 2),
    vote = { pour = 3, contre = 0 }, attend = "manquement", gravite = "nullite" },
  { "Séance mixte dont on ne sait qui est à distance", mode = "mixte", attend = "indetermine",
    message = "nommez ceux qui n'étaient pas dans la salle" },
  { "Conseil communautaire, depuis août 2022", date = "2022-12-01",
    assemblee = { type = "conseil_communautaire" }, mode = "visioconference", pour_chaque = {
      { attend = "conforme" }, { inconnu = { "deliberations" }, attend = "conforme" },
      { vote = { mode = "secret" }, attend = "manquement" },
      { deliberation = { nature = "budget_primitif", objet = "Budget 2023" },
        attend = "manquement", gravite = "irregularite",
        message = "Ce point ne se traite pas à distance : Budget 2023." },
      { deliberation = { nature = "election_maire" }, attend = "manquement" },
      { deliberation = { nature = "election_adjoints" }, attend = "manquement" },
      { deliberation = { nature = "designation" }, attend = "manquement" },
      { deliberation = { nature = "ordinaire" }, attend = "conforme" },
      { inconnu = { "deliberations[0].nature" }, attend = "conforme" },
    } },
  { "Comité syndical, aux bornes", assemblee = { type = "comite_syndical" },
    mode = "visioconference", pour_chaque = {
      { date = "2019-12-28", attend = "manquement" },
      { date = "2019-12-29", attend = "indetermine" },
      { date = "2021-03-01", attend = "conforme" },
      { date = "2021-03-01", vote = { mode = "secret" }, attend = "manquement" },
      { date = "2022-07-31", attend = "conforme" },
      { date = "2022-08-01", attend = "indetermine" },
    } },
  { "Conseil départemental à distance", assemblee = { type = "conseil_departemental" },
    mode = "visioconference", attend = "conforme" },
}
