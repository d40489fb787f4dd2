local election = { deliberation = { nature = "election_maire" } }

return essais {
  { "Conseil complet", attend = "conforme", message = "aucun siège vacant" },
  { "Un siège vacant", effectif_legal = 15, en_exercice = 14, attend = "conforme",
    message = "1 siège vacant sur 15, moins d'un tiers" },
  { "Quatre, cinq et six sièges sur quinze", effectif_legal = 15, pour_chaque = {
      { en_exercice = 11, attend = "conforme", message = "4 sièges vacants" },
      { en_exercice = 10, attend = "indetermine", message = "exactement un tiers",
        manque = { "assemblee.en_exercice" } },
      { en_exercice = 9, attend = "manquement", gravite = "avertissement",
        message = "6 sièges vacants sur 15 : plus d'un tiers est perdu", remede = "sous-préfet" },
    } },
  { "Onze sièges : le tiers n'est pas entier", effectif_legal = 11, pour_chaque = {
      { en_exercice = 8, attend = "conforme" },
      { en_exercice = 7, attend = "manquement" },
    } },
  { "Élection du maire, conseil incomplet", effectif_legal = 15, pour_chaque = {
      { en_exercice = 14, attend = "indetermine", message = "L2122-8",
        manque = { "assemblee.complet_l2121_2_1" } },
      { en_exercice = 9, attend = "manquement", gravite = "irregularite",
        remede = "ne s'élisent pas avant" },
    }, deliberation = election.deliberation },
  { "Élection des adjoints, conseil incomplet", effectif_legal = 15, en_exercice = 14,
    deliberation = { nature = "election_adjoints" }, attend = "indetermine" },
  { "Élection du maire, conseil complet", deliberation = election.deliberation,
    attend = "conforme" },
  { "Conseil réputé complet", effectif_legal = 11, en_exercice = 9, attend = "conforme",
    assemblee = { complet_l2121_2_1 = true }, deliberation = election.deliberation,
    message = "réputé complet" },
  { "Non réputé complet", effectif_legal = 11, en_exercice = 9, attend = "conforme",
    assemblee = { complet_l2121_2_1 = false }, message = "2 sièges vacants" },
  { "Plus de membres que de sièges : une autre règle le dit", effectif_legal = 15,
    en_exercice = 16, attend = "conforme" },
  { "Points inconnus", effectif_legal = 15, en_exercice = 14, inconnu = { "deliberations" },
    attend = "conforme" },
  { "Effectif ou exercice inconnu", attend = "sans_objet", pour_chaque = {
      { inconnu = { "assemblee.effectif_legal" } }, { inconnu = { "assemblee.en_exercice" } },
    }, message = "l'effectif" },
  { "Conseil communautaire", assemblee = { type = "conseil_communautaire" },
    attend = "sans_objet" },
}
