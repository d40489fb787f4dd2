local convocation = { rang = 2, date = "2024-06-03",
  seance_precedente = { date = "2024-06-03" } }

local function pouvoir(champs)
  champs.mandant, champs.mandataire = "Garnier", "Abadie"
  return { champs }
end

return essais {
  { "Le pouvoir nomme les deux séances", date = "2024-06-07", presents = 6,
    convocation = convocation, attend = "conforme", message = "1 pouvoir donné pour cette séance",
    procurations = pouvoir { date = "2024-06-01", seances = { "2024-06-03", "2024-06-07" } } },
  { "Il ne nomme que la première", date = "2024-06-07", presents = 6, convocation = convocation,
    procurations = pouvoir { date = "2024-06-01", seances = { "2024-06-03" } },
    attend = "manquement", gravite = "avertissement",
    message = "Le pouvoir de Garnier ne vise pas la séance du 7 juin 2024.",
    remede = "Faites-en signer un" },
  { "Signé après la première séance", date = "2024-06-07", presents = 6,
    convocation = convocation, pour_chaque = {
      { procurations = pouvoir { date = "2024-06-04" }, attend = "conforme" },
      { procurations = pouvoir { date = "2024-06-03" }, attend = "indetermine",
        manque = { "procurations[0].seances" } },
    } },
  { "Sans date, mais il nomme la séance", date = "2024-06-07", presents = 6,
    convocation = convocation, procurations = pouvoir { seances = { "2024-06-07" } },
    attend = "conforme" },
  { "Ni date ni séances", date = "2024-06-07", presents = 6, convocation = convocation,
    procurations = pouvoir {}, attend = "indetermine", manque = { "procurations[0].seances" } },
  { "Première convocation", attend = "sans_objet", message = "première convocation",
    presents = 6, procurations = 1, pour_chaque = {
      { convocation = { rang = 1 } }, { inconnu = { "convocation.rang" } },
    } },
  { "Aucun pouvoir", presents = 6, procurations = 0, convocation = convocation,
    attend = "sans_objet", message = "aucun pouvoir" },
  { "Pouvoirs inconnus", convocation = convocation, inconnu = { "procurations" },
    attend = "sans_objet" },
}
