local compte = { nature = "compte_administratif" }

return essais {
  { "Huit présents avec le maire, quinze en exercice", presents = 8, deliberation = compte,
    attend = "manquement", gravite = "nullite",
    message = "Hors maire, 7 présents pour 8 requis sur 15 en exercice.",
    remede = "Convoquez de nouveau" },
  { "Neuf présents avec le maire", presents = 9, deliberation = compte, attend = "conforme",
    message = "hors maire, 8 présents, 8 requis" },
  { "Quatorze en exercice : les deux comptes diffèrent", en_exercice = 14, deliberation = compte,
    pour_chaque = {
      { presents = 9, attend = "conforme", message = "8 requis" },
      { presents = 8, attend = "indetermine", message = "8 requis si le maire compte parmi",
        manque = { "deliberations[0].presents" } },
      { presents = 7, attend = "manquement", message = "6 présents pour 7 requis" },
    } },
  { "Un tiers suffit en mai 2021", date = "2021-05-20", deliberation = compte, pour_chaque = {
      { presents = 6, attend = "conforme", message = "5 présents, 5 requis" },
      { presents = 5, attend = "manquement" },
    } },
  { "À distance, dans une fenêtre et en dehors", en_exercice = 5, deliberation = compte,
    membres = { { nom = "Abadie", qualite = "maire", presence = "present" },
      { nom = "Bertin", presence = "present" }, { nom = "Carlier", presence = "distance" } },
    pour_chaque = {
      { date = "2021-05-20", attend = "conforme" },
      { date = "2024-05-20", attend = "manquement", message = "1 présent pour 3 requis" },
    } },
  { "Le maire absent ne retire personne", en_exercice = 3, deliberation = compte,
    membres = { { nom = "Abadie", qualite = "maire", presence = "excuse" },
      { nom = "Bertin", presence = "present" }, { nom = "Carlier", presence = "present" } },
    attend = "conforme" },
  { "Compte financier unique", presents = 8, attend = "manquement",
    deliberation = { nature = "compte_financier_unique" } },
  { "Une affaire ordinaire", presents = 8, attend = "sans_objet", pour_chaque = {
      { deliberation = { nature = "ordinaire" } }, { population = 1300 },
    }, message = "n'arrête pas un compte" },
  { "Seconde convocation", presents = 3, convocation = { rang = 2 }, deliberation = compte,
    attend = "sans_objet", message = "sans condition de quorum" },
}
