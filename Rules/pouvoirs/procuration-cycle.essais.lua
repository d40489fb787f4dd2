local function pouvoirs(...)
  local liste = {}
  for _, paire in ipairs { ... } do
    liste[#liste + 1] = { mandant = paire[1], mandataire = paire[2] }
  end
  return liste
end

return essais {
  { "Deux pouvoirs à deux présents", presents = 10, procurations = 2, attend = "conforme",
    message = "aucun mandataire n'a donné pouvoir" },
  { "L'un à l'autre", presents = 6, attend = "manquement", gravite = "irregularite",
    procurations = pouvoirs({ "Garnier", "Hubert" }, { "Hubert", "Garnier" }),
    message = "Garnier et Hubert se donnent mutuellement pouvoir.", message_sans = "Hubert et",
    remede = "Retirez les deux voix" },
  { "En chaîne", presents = 6, attend = "manquement",
    procurations = pouvoirs({ "Garnier", "Hubert" }, { "Hubert", "Abadie" }),
    message = "Hubert porte le pouvoir de Garnier et a donné le sien." },
  { "En chaîne, à qui inconnu", presents = 6, attend = "manquement",
    procurations = { { mandant = "Garnier", mandataire = "Hubert" }, { mandant = "Hubert" } },
    message = "Hubert porte le pouvoir de Garnier" },
  { "Selon que le résultat tient sans les deux voix", presents = 6,
    procurations = pouvoirs({ "Garnier", "Hubert" }, { "Hubert", "Garnier" }), pour_chaque = {
      { vote = { pour = 5, contre = 3, voix_president = "contre" }, attend = "manquement",
        gravite = "nullite" },
      { vote = { pour = 6, contre = 3, voix_president = "contre" }, attend = "manquement",
        gravite = "irregularite" },
    } },
  { "Il porte un pouvoir, puis part et donne le sien", en_exercice = 3, attend = "conforme",
    membres = {
      { nom = "Abadie", presence = "present" },
      { nom = "Bertin", presence = "present", depart = 2 },
      { nom = "Carlier", presence = "excuse" },
    }, procurations = pouvoirs({ "Carlier", "Bertin" }, { "Bertin", "Abadie" }) },
  { "Deux absents portent un pouvoir et n'ont pas donné le leur", presents = 6,
    procurations = pouvoirs({ "Garnier", "Hubert" }, { "Jourdan", "Imbert" }),
    attend = "conforme", message = "aucun mandataire n'a donné pouvoir" },
  { "Il siège à distance et donne pouvoir", en_exercice = 3, attend = "conforme",
    membres = {
      { nom = "Abadie", presence = "present" }, { nom = "Bertin", presence = "distance" },
      { nom = "Carlier", presence = "excuse" },
    }, procurations = pouvoirs({ "Carlier", "Bertin" }, { "Bertin", "Abadie" }) },
  { "Trois voix douteuses, une sûre", presents = 6, attend = "manquement",
    procurations = pouvoirs({ "Garnier", "Hubert" }, { "Hubert", "Imbert" },
      { "Imbert", "Abadie" }, { "Jourdan", "Bertin" }),
    message = "Hubert porte le pouvoir de Garnier et a donné le sien. Imbert porte",
    pour_chaque = {
      { vote = { pour = 6, contre = 3, voix_president = "contre" }, gravite = "nullite" },
      { vote = { pour = 7, contre = 3, voix_president = "contre" }, gravite = "irregularite" },
    } },
  { "Une chaîne de deux, deux voix sûres", presents = 6, attend = "manquement",
    procurations = pouvoirs({ "Imbert", "Abadie" }, { "Jourdan", "Bertin" },
      { "Garnier", "Hubert" }, { "Hubert", "Carlier" }), gravite = "irregularite",
    vote = { pour = 6, contre = 3, voix_president = "contre" } },
  { "Un point imprime ses pouvoirs", presents = 6, procurations = 0, pour_chaque = {
      { deliberation = { procurations = pouvoirs({ "Garnier", "Hubert" }, { "Hubert",
        "Garnier" }) },
        attend = "manquement", message = "mutuellement pouvoir (point 1)." },
      { deliberation = { procurations = pouvoirs({ "Garnier", "Hubert" }, { "Hubert", "Abadie" }) },
        attend = "manquement", message = "et a donné le sien (point 1)." },
      { deliberation = { procurations = pouvoirs({ "Garnier", "Bertin" }, { "Hubert", "Abadie" }) },
        attend = "conforme" },
    } },
  { "Les statuts fixent les pouvoirs", presents = 6, assemblee = { type = "autre" },
    procurations = pouvoirs({ "Garnier", "Hubert" }, { "Hubert", "Garnier" }),
    attend = "sans_objet", message = "statuts" },
  { "À soi-même : une autre règle le dit", presents = 6, attend = "conforme",
    procurations = pouvoirs({ "Garnier", "Garnier" }, { "Hubert", "Abadie" }) },
  { "Mandataires inconnus", presents = 6, attend = "indetermine",
    procurations = { { mandant = "Garnier" }, { mandant = "Hubert" } } },
  { "Un seul pouvoir, ou aucun", attend = "sans_objet", pour_chaque = {
      { presents = 10, procurations = 1 }, { presents = 10, procurations = 0 },
      { inconnu = { "procurations" } },
    }, message = "moins de deux pouvoirs" },
}
