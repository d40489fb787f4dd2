local deux = { { nom = "Abadie", sens = "pour" }, { nom = "Bertin", sens = "contre" } }

return essais {
  { "Tous nommés", attend = "conforme", message = "2 votants nommés, avec le sens du vote",
    vote = { mode = "public", pour = 1, contre = 1, abstentions = 0, nominatif = deux } },
  { "Aucun nom", vote = { mode = "public", nominatif = {} }, attend = "manquement",
    gravite = "irregularite", message = "Scrutin public sans les noms ni le sens des votes.",
    remede = "Portez au registre" },
  { "Il manque des noms", attend = "manquement", message = "2 votants nommés pour 3 voix.",
    pour_chaque = { vote = {
      { mode = "public", pour = 2, contre = 1, abstentions = 0, nominatif = deux },
      { mode = "public", pour = 1, contre = 2, abstentions = 0, nominatif = deux },
      { mode = "public", pour = 1, contre = 1, abstentions = 1, nominatif = deux },
    } } },
  { "Le décompte n'est pas donné", vote = { mode = "public", nominatif = deux },
    attend = "conforme" },
  { "Un nom sans le sens du vote", attend = "indetermine",
    vote = { mode = "public", pour = 1, contre = 0, abstentions = 0,
      nominatif = { { nom = "Abadie" } } }, message = "1 votant est nommé sans le sens",
    manque = { "deliberations[0].vote.nominatif" } },
  { "Liste non donnée", vote = { mode = "public" }, attend = "indetermine",
    manque = { "deliberations[0].vote.nominatif" } },
  { "Autre scrutin", attend = "sans_objet", pour_chaque = {
      vote = { { mode = "main_levee" }, { mode = "secret" } } },
    message = "n'est pas public" },
  { "Scrutin non dit", attend = "sans_objet" },
}
