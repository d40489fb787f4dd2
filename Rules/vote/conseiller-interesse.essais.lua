local function interesse(participation, interet, representant)
  return { interesses = { { nom = "Bertin", qualite = "président de l'association",
    interet = interet or "personnel", participation = participation,
    representant = representant } } }
end

local function avec(d, plus)
  for nom, valeur in pairs(plus) do d[nom] = valeur end
  return d
end

return essais {
  { "A voté", deliberation = interesse("vote"), attend = "manquement", gravite = "nullite",
    message = "Bertin, président de l'association, est intéressé à l'affaire et a voté.",
    remede = "Faites revoter sans Bertin et mentionnez sa sortie." },
  { "A rapporté", deliberation = interesse("rapport"), attend = "manquement",
    gravite = "nullite", message = "a rapporté l'affaire" },
  { "A débattu", deliberation = interesse("debat"), attend = "manquement",
    gravite = "irregularite", message = "a pris part au débat" },
  { "Est resté, avant et après la loi de 2025", deliberation = interesse("presence"),
    pour_chaque = {
      { date = "2025-12-23", attend = "manquement", gravite = "avertissement",
        message = "est resté dans la salle" },
      { date = "2025-12-24", attend = "conforme" },
    } },
  { "Est resté, au premier jour du code", date = "1996-02-24",
    deliberation = interesse("presence"), attend = "manquement" },
  { "A voté, après la loi de 2025", date = "2025-12-24", deliberation = interesse("vote"),
    attend = "manquement", gravite = "nullite" },
  { "N'a pas pris part", deliberation = interesse("aucune"), attend = "conforme",
    message = "1 membre intéressé, qui n'a pas pris part" },
  { "Intérêt commun à tous", deliberation = interesse("vote", "commun"), attend = "conforme" },
  { "L'intérêt n'est pas dit", attend = "indetermine",
    deliberation = { interesses = { { nom = "Bertin", participation = "vote" } } },
    manque = { "deliberations[0].interesses[0].interet" } },
  { "La participation n'est pas dite", attend = "indetermine",
    deliberation = { interesses = { { nom = "Bertin", interet = "personnel" } } },
    manque = { "deliberations[0].interesses[0].participation" } },
  { "Représentant de la commune, de part et d'autre de 2022",
    deliberation = interesse("vote", "personnel", true), pour_chaque = {
      { date = "2022-02-22", attend = "manquement" }, { date = "2022-02-23", attend = "conforme" },
    } },
  { "Représentant de la commune : un marché, une garantie, une aide d'entreprise",
    attend = "manquement", gravite = "nullite", pour_chaque = { deliberation = {
      avec(interesse("vote", "personnel", true), { nature = "marche" }),
      avec(interesse("vote", "personnel", true), { nature = "garantie" }),
      avec(interesse("vote", "personnel", true), { beneficiaire = { type = "entreprise" } }),
    } } },
  { "Représentant de la commune : une aide d'association", attend = "conforme",
    deliberation = avec(interesse("vote", "personnel", true), { nature = "subvention",
      beneficiaire = { type = "association" } }) },
  { "Ne représente pas la commune", deliberation = interesse("vote", "personnel", false),
    attend = "manquement" },
  { "Sans qualité connue", attend = "manquement", message = "Bertin est intéressé",
    deliberation = { interesses = { { nom = "Bertin", interet = "personnel",
      participation = "vote" } } } },
  { "Deux intéressés, l'un a voté", attend = "manquement", message = "Carlier",
    message_sans = "Bertin", deliberation = { interesses = {
      { nom = "Bertin", interet = "personnel", participation = "aucune" },
      { nom = "Carlier", interet = "personnel", participation = "vote" },
    } } },
  { "Deux intéressés sortis", attend = "conforme", message = "2 membres intéressés, qui n'ont",
    deliberation = { interesses = {
      { nom = "Bertin", interet = "personnel", participation = "aucune" },
      { nom = "Carlier", interet = "personnel", participation = "aucune" },
    } } },
  { "Aucun", deliberation = { interesses = {} }, attend = "conforme",
    message = "aucun membre n'est intéressé" },
  { "Inconnu là où la question se pose", attend = "indetermine",
    manque = { "deliberations[0].interesses" }, pour_chaque = { deliberation = {
      { nature = "subvention" }, { nature = "marche" }, { nature = "cession" },
      { nature = "garantie" }, { nature = "emploi" }, { matiere = { code = "2.1" } },
      { objet = "Plan local d'Urbanisme" },
    } } },
  { "Inconnu ailleurs", attend = "sans_objet", pour_chaque = { deliberation = {
      { nature = "taux" }, { matiere = { code = "7.5" } }, { matiere = { code = "20.1" } },
      { objet = "Voirie" },
    } }, message = "rien n'annonce" },
  { "Département et région : depuis décembre 2025", deliberation = interesse("vote"),
    pour_chaque = {
      { assemblee = { type = "conseil_departemental" }, date = "2025-12-23",
        attend = "sans_objet" },
      { assemblee = { type = "conseil_departemental" }, date = "2025-12-24",
        attend = "manquement", gravite = "nullite" },
      { assemblee = { type = "conseil_regional" }, date = "2025-12-23", attend = "sans_objet" },
      { assemblee = { type = "conseil_regional" }, date = "2025-12-24", attend = "manquement" },
      { assemblee = { type = "conseil_communautaire" }, date = "2025-12-23",
        attend = "manquement" },
    } },
  { "La catégorie n'est pas dite", inconnu = { "assemblee.type" }, attend = "manquement",
    deliberation = interesse("vote") },
}
