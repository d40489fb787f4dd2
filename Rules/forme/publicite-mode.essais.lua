local function publie(mode)
  return { publication = { mode = mode, date = "2024-03-20" } }
end

return essais {
  { "Avant juillet 2022", date = "2022-06-30", pour_chaque = {
      { deliberation = publie "affichage", attend = "conforme", message = "publié par affichage" },
      { deliberation = publie "papier", attend = "conforme", message = "publié sur papier" },
      { deliberation = publie "electronique", attend = "manquement", gravite = "irregularite",
        message = "électronique seulement", remede = "Affichez l'acte" },
    } },
  { "Depuis juillet 2022, en ligne", date = "2022-07-01", deliberation = publie "electronique",
    attend = "conforme", message = "publié sous forme électronique" },
  { "Moins de 3 500 habitants : le choix du conseil", date = "2022-07-01", population = 3499,
    deliberation = publie "affichage", pour_chaque = {
      { assemblee = { publication_choix = "affichage" }, attend = "conforme",
        message = "comme le conseil l'a choisi" },
      { assemblee = { publication_choix = "papier" }, attend = "manquement" },
      { assemblee = { publication_choix = "aucun" }, attend = "manquement",
        message = "publié par affichage sans que le conseil l'ait choisi",
        remede = "mettez-le en ligne en entier" },
      { attend = "indetermine", manque = { "assemblee.publication_choix" } },
    } },
  { "3 500 habitants", population = 3500, deliberation = publie "affichage",
    assemblee = { publication_choix = "affichage" }, attend = "manquement",
    message = "à 3 500 habitants" },
  { "Population inconnue : le choix décide", deliberation = publie "papier",
    inconnu = { "assemblee.population", "assemblee.effectif_legal" },
    assemblee = { publication_choix = "papier" }, attend = "indetermine" },
  { "Un syndicat choisit", population = 9000, deliberation = publie "papier",
    assemblee = { type = "comite_syndical", publication_choix = "papier" }, attend = "conforme" },
  { "Une communauté ne choisit pas", deliberation = publie "papier", attend = "manquement",
    assemblee = { type = "conseil_communautaire", publication_choix = "papier" },
    message = "Acte publié sur papier : la publication électronique est obligatoire." },
  { "Catégorie inconnue", deliberation = publie "papier", inconnu = { "assemblee.type" },
    assemblee = { publication_choix = "papier" }, attend = "conforme" },
  { "Mode inconnu", attend = "sans_objet", message = "comment l'acte est publié",
    pour_chaque = { { deliberation = { publication = { date = "2024-03-20" } } },
      { presents = 12 } } },
}
