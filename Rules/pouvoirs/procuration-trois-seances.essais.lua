local function pouvoirs(rang)
  return { { mandant = "Garnier", mandataire = "Abadie", rang = rang },
    { mandant = "Hubert", mandataire = "Bertin" } }
end

return essais {
  { "Troisième séance", presents = 6, procurations = pouvoirs(3), attend = "conforme",
    message = "aucun pouvoir n'a servi à plus de 3 séances" },
  { "Quatrième séance", presents = 6, procurations = pouvoirs(4), attend = "manquement",
    gravite = "irregularite",
    message = "Le pouvoir de Garnier sert à une 4e séance consécutive, 3 au plus.",
    remede = "le justificatif de sa maladie" },
  { "Quatrième séance, et le résultat tourne", presents = 6, procurations = pouvoirs(4),
    vote = { pour = 4, contre = 3, voix_president = "contre" }, attend = "manquement",
    gravite = "nullite" },
  { "Rien ne le dit", presents = 6, procurations = pouvoirs(), attend = "sans_objet",
    message = "rien ne dit" },
  { "Pouvoirs inconnus", inconnu = { "procurations" }, attend = "sans_objet" },
}
