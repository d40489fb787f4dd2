local function conseil(installation, adopte, population)
  return { renouvellement = { installation = installation }, population = population or 1000,
    reglement_interieur = { date = adopte } }
end

return essais {
  { "Dans les six mois", attend = "conforme", pour_chaque = {
      { date = "2020-11-25", assemblee = conseil "2020-05-25",
        message = "au plus tard le 25 novembre 2020" },
      { date = "2020-11-26", assemblee = conseil("2020-05-25", "2020-11-25"),
        message = "adopté le 25 novembre 2020" },
      { date = "2020-11-26", assemblee = conseil("2020-05-25", "2020-05-25") },
    } },
  { "Au-delà", date = "2021-03-01", attend = "manquement", pour_chaque = {
      { assemblee = conseil("2020-05-25", "2020-11-26"), gravite = "information",
        message = "adopté le 26 novembre 2020, dû le 25 novembre 2020.", remede = "Rien à faire" },
      { assemblee = conseil("2020-05-25", "2014-09-01"), gravite = "avertissement",
        message = "du 1er septembre 2014 est celui du conseil précédent",
        remede = "à la prochaine séance" },
    } },
  { "Règlement inconnu après six mois", date = "2020-11-26", assemblee = conseil "2020-05-25",
    attend = "indetermine", manque = { "assemblee.reglement_interieur.date" } },
  { "Population", pour_chaque = {
      { date = "2020-02-29", assemblee = conseil("2014-04-01", nil, 3499), attend = "sans_objet",
        message = "n'impose pas" },
      { date = "2020-02-29", assemblee = conseil("2014-04-01", nil, 3500),
        attend = "indetermine" },
      { date = "2020-03-01", assemblee = conseil("2014-04-01", nil, 999), attend = "sans_objet" },
      { date = "2020-03-01", assemblee = conseil("2014-04-01", nil, 1000),
        attend = "indetermine" },
    } },
  { "Installation inconnue", attend = "sans_objet", message = "quand le conseil a été installé" },
  { "Autre assemblée", attend = "sans_objet", date = "2021-03-01",
    assemblee = { type = "ccas", renouvellement = { installation = "2020-05-25" } } },
}
