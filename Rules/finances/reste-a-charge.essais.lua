local function total(charges, objet)
  return { objet = objet or "Borne", charges = charges,
    financements = { { financeur = "Région" }, { financeur = "Région", integral = true } } }
end

return essais {
  { "Une dépense chiffrée reste",
    deliberation = total { { poste = "entretien", montant = 1200.5, payeur = "la commune" } },
    attend = "manquement", gravite = "avertissement",
    message = "« Entièrement financé », mais restent entretien : 1 200,50 €." },
  { "Une dépense non chiffrée reste",
    deliberation = total { { poste = "entretien", payeur = "la collectivité" } },
    attend = "manquement", gravite = "information", message = "restent entretien." },
  { "Rien ne reste", deliberation = total { { poste = "pose", payeur = "Région" } },
    attend = "conforme" },
  { "Payeur ou poste inconnu", deliberation = total { { poste = "pose" },
    { payeur = "la commune" } }, attend = "conforme" },
  { "Conseiller numérique", deliberation = total({}, "Conseiller numérique"),
    attend = "sans_objet", message = "cn-reste-a-charge" },
  { "Pas d'annonce", deliberation = { charges = {}, financements = { { integral = false } } },
    attend = "sans_objet" },
  { "Aucune dépense citée", deliberation = total(nil), attend = "sans_objet" },
}
