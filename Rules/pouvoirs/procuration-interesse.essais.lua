local function point(mandant, mandataire, interesses, plus)
  local d = { procurations = { { mandant = mandant, mandataire = mandataire } },
    interesses = interesses }
  for cle, valeur in pairs(plus or {}) do d[cle] = valeur end
  return d
end

local bertin = { { nom = "Bertin" } }
local compte = { nature = "compte_administratif" }

return essais {
  { "Mandataire intéressé", presents = 6, deliberation = point("Garnier", "Bertin", bertin),
    attend = "manquement", gravite = "irregularite",
    message = "Le pouvoir de Garnier ne peut servir à ce point : Bertin est intéressé.",
    remede = "Retirez cette voix" },
  { "Mandant intéressé", presents = 6, attend = "manquement",
    deliberation = point("Garnier", "Abadie", { { nom = "Garnier" } }),
    message = "Le pouvoir de Garnier ne peut servir à ce point : Garnier est intéressé." },
  { "Le résultat tourne", presents = 6, attend = "manquement", gravite = "nullite",
    deliberation = point("Garnier", "Bertin", bertin),
    vote = { pour = 4, contre = 3, voix_president = "contre" } },
  { "Ni l'un ni l'autre", presents = 6, deliberation = point("Garnier", "Abadie", bertin),
    attend = "conforme", message = "aucun pouvoir d'un membre intéressé" },
  { "Intérêt commun à tous", presents = 6, attend = "conforme",
    deliberation = point("Garnier", "Bertin", { { nom = "Bertin", interet = "commun" } }) },
  { "Intérêt personnel", presents = 6, attend = "manquement",
    deliberation = point("Garnier", "Bertin", { { nom = "Bertin", interet = "personnel" } }) },
  { "Pouvoirs de la séance seule", presents = 6, attend = "indetermine",
    procurations = { { mandant = "Garnier", mandataire = "Bertin" } },
    deliberation = { interesses = bertin }, message = "vérifiez que cette voix n'est pas comptée",
    manque = { "deliberations[0].procurations" } },
  { "Compte : pouvoir porté par le maire, ou donné par lui", presents = 6, pour_chaque = {
      { deliberation = point("Garnier", "Abadie", nil, compte), attend = "manquement",
        message = "Abadie est le maire" },
      { deliberation = point("Abadie", "Bertin", nil, compte), attend = "manquement" },
      { deliberation = point("Garnier", "Abadie", nil, { nature = "compte_financier_unique" }),
        attend = "manquement" },
      { deliberation = point("Garnier", "Bertin", nil, compte), attend = "conforme" },
      { deliberation = point("Garnier", "Abadie", {}, compte), attend = "manquement" },
    } },
  { "Le maire porte un pouvoir pour une affaire ordinaire", presents = 6, attend = "sans_objet",
    deliberation = point("Garnier", "Abadie"), message = "aucun membre intéressé" },
  { "Aucun pouvoir", presents = 6, procurations = 0, attend = "sans_objet", pour_chaque = {
      { deliberation = { interesses = bertin } }, { deliberation = compte },
    }, message = "aucun pouvoir" },
  { "Pouvoirs inconnus", inconnu = { "procurations" }, deliberation = compte,
    attend = "sans_objet" },
}
