local function pouvoirs(premier, second)
  return {
    { mandant = "Garnier", mandataire = "Abadie", ecrite = premier },
    { mandant = "Hubert", mandataire = "Bertin", ecrite = second },
  }
end

return essais {
  { "Écrits", presents = 6, procurations = pouvoirs(true, true), attend = "conforme",
    message = "2 pouvoirs écrits" },
  { "L'un ne l'est pas", presents = 6, procurations = pouvoirs(true, false),
    attend = "manquement", gravite = "avertissement",
    message = "Le pouvoir de Hubert n'est pas écrit.", remede = "nomme le mandataire" },
  { "Le document ne le dit pas", presents = 6, procurations = pouvoirs(true),
    attend = "indetermine", manque = { "procurations[1].ecrite" } },
  { "Une faute sûre l'emporte", presents = 6, procurations = pouvoirs(nil, false),
    attend = "manquement" },
  { "Aucun pouvoir", presents = 6, procurations = 0, attend = "sans_objet",
    message = "aucun pouvoir" },
  { "Pouvoirs inconnus", inconnu = { "procurations" }, attend = "sans_objet" },
}
