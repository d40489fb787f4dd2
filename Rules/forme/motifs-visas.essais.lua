local function vise(...) return { visas = { ... } } end

return essais {
  { "Texte abrogé", attend = "manquement", gravite = "information", date = "2024-03-12",
    pour_chaque = {
      { deliberation = vise("Vu le CGCT", "Vu le code des communes, article L. 121-26"),
        message = "Visa périmé : « Vu le code des communes, article L. 121-26 ». Sans effet seul.",
        remede = "Citez le code général des collectivités territoriales." },
      { deliberation = vise "Vu le code des marchés publics",
        remede = "Citez le code de la commande publique." },
      { deliberation = vise "Vu la loi n° 83-634 du 13 juillet 1983",
        remede = "Citez le code général de la fonction publique." },
      { deliberation = vise "Vu la loi n° 84-53 du 26 janvier 1984" },
    } },
  { "À la date de l'abrogation", pour_chaque = {
      { date = "2022-02-28", deliberation = vise "Vu la loi n° 84-53", attend = "conforme" },
      { date = "2022-03-01", deliberation = vise "Vu la loi n° 84-53", attend = "manquement" },
      { date = "2016-03-31", deliberation = vise "Vu le code des marchés publics",
        attend = "conforme" },
      { date = "2016-04-01", deliberation = vise "Vu le code des marchés publics",
        attend = "manquement" },
    } },
  { "En vigueur", attend = "conforme", pour_chaque = {
      { deliberation = vise "Vu le code général des collectivités territoriales" },
      { deliberation = vise "Vu le code des communes de la Nouvelle-Calédonie" },
      { deliberation = { visas = {} } },
    } },
  { "Pas de visas", attend = "sans_objet", inconnu = { "deliberations[0].visas" } },
}
