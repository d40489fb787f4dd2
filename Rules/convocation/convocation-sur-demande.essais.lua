local function demande(nombre, motivee)
  return { demande = { date = "2024-02-11", nombre = nombre, motivee = motivee } }
end

return essais {
  { "Le trentième jour, et le lendemain", pour_chaque = {
      { date = "2024-03-12", attend = "conforme",
        message = "demande du 11 février 2024, séance au plus tard le 12 mars 2024" },
      { date = "2024-03-13", attend = "manquement", gravite = "avertissement",
        message = "Demande motivée de 5 membres reçue le 11 février 2024 : séance due au plus tard "
          .. "le 12 mars 2024, tenue le 13 mars 2024.", remede = "n'atteint pas l'acte" },
    }, convocation = demande(5, true) },
  { "1 300 habitants : un tiers depuis mars 2020", date = "2024-03-13", pour_chaque = {
      { convocation = demande(5, true), attend = "manquement" },
      { convocation = demande(4, true), attend = "sans_objet", message = "pas assez de membres" },
    } },
  { "Seuil de 1 000 habitants", date = "2024-03-13", convocation = demande(5, true),
    pour_chaque = {
      { population = 999, attend = "sans_objet" }, { population = 1000, attend = "manquement" },
    } },
  { "Majorité sous 1 000 habitants : huit de quinze", date = "2024-03-13", population = 999,
    pour_chaque = {
      { convocation = demande(8, true), attend = "manquement" },
      { convocation = demande(7, true), attend = "sans_objet" },
    } },
  { "Seuil de 3 500 habitants avant mars 2020", date = "2020-02-29", pour_chaque = {
      { population = 3499, attend = "sans_objet" }, { population = 3500, attend = "manquement" },
    }, convocation = { demande = { date = "2020-01-01", nombre = 5, motivee = true } } },
  { "Premier jour du seuil de 1 000 habitants", date = "2020-03-01", attend = "manquement",
    convocation = { demande = { date = "2020-01-01", nombre = 5, motivee = true } } },
  { "Population inconnue, cinq demandeurs", date = "2024-03-13", convocation = demande(5, true),
    inconnu = { "assemblee.population" }, attend = "indetermine",
    manque = { "assemblee.population" } },
  { "Sans motif", date = "2024-03-13", convocation = demande(5, false), attend = "sans_objet",
    message = "sans motif" },
  { "Le motif n'est pas dit", date = "2024-03-13", convocation = demande(5),
    attend = "indetermine", manque = { "convocation.demande.motivee" } },
  { "Le nombre n'est pas dit", date = "2024-03-13", convocation = demande(nil, true),
    attend = "indetermine", manque = { "convocation.demande.nombre" } },
  { "Demande du préfet", date = "2024-03-13", attend = "manquement",
    message = "Demande motivée du préfet reçue",
    pour_chaque = { convocation = {
      { demande = { date = "2024-02-11", auteur = "M. le Préfet", motivee = true } },
      { demande = { date = "2024-02-11", auteur = "le représentant de l'État", motivee = true } },
    } } },
  { "D'autres demandeurs, nommés", date = "2024-03-13", attend = "sans_objet",
    convocation = { demande = { date = "2024-02-11", auteur = "M. Bertin", nombre = 1,
      motivee = true } } },
  { "Alsace-Moselle : un tiers", date = "2024-03-13", attend = "manquement",
    assemblee = { departement = "68" }, population = 500, convocation = demande(5, true) },
  { "Conseil communautaire, départemental, régional : un tiers", date = "2024-03-13",
    convocation = demande(5, true), attend = "manquement",
    pour_chaque = { assemblee = {
      { type = "conseil_communautaire", population = 500 }, { type = "comite_syndical" },
      { type = "conseil_departemental" }, { type = "conseil_regional" },
    } } },
  { "CCAS : la majorité", date = "2024-03-13", assemblee = { type = "ccas" }, pour_chaque = {
      { convocation = demande(7, true), attend = "sans_objet" },
      { convocation = demande(8, true), attend = "manquement" },
    } },
  { "La majorité dépasse la moitié : sept de quatorze ne suffisent pas", en_exercice = 14,
    pour_chaque = {
      { date = "2020-02-29", population = 900, attend = "sans_objet",
        convocation = { demande = { date = "2020-01-01", nombre = 7, motivee = true } } },
      { date = "2024-03-13", population = 900, attend = "sans_objet",
        convocation = demande(7, true) },
      { date = "2024-03-13", assemblee = { type = "ccas" }, attend = "sans_objet",
        convocation = demande(7, true) },
    } },
  { "Premier jour du code", date = "1996-02-24", population = 3500, attend = "manquement",
    convocation = { demande = { date = "1996-01-01", nombre = 5, motivee = true } },
    pour_chaque = { assemblee = {
      { type = "conseil_municipal" }, { departement = "68" }, { type = "conseil_communautaire" },
    } } },
  { "Autre assemblée : ses statuts", date = "2024-03-13", assemblee = { type = "autre" },
    convocation = demande(15, true), attend = "sans_objet" },
  { "Aucune demande", attend = "sans_objet", message = "aucune demande" },
  { "La catégorie n'est pas dite", date = "2024-03-13", inconnu = { "assemblee.type" },
    convocation = demande(5, true), attend = "manquement" },
}
