local function aide(montant, cumul, autres)
  local t = { nature = "subvention", montant = montant, complet = true,
    beneficiaire = { nom = "Club", type = "association", cumul_annuel = cumul },
    dispositif = { "Attribue" } }
  for cle, valeur in pairs(autres or {}) do t[cle] = valeur end
  return t
end

return essais {
  { "23 000 € tout juste", deliberation = aide(23000, 23000), attend = "conforme" },
  { "Un centime de plus", deliberation = aide(23000.01, nil), attend = "manquement",
    gravite = "irregularite",
    message = "23 000,01 € dans l'année, au-delà de 23 000 €, sans convention." },
  { "Le cumul dépasse", deliberation = aide(1000, 24000), attend = "manquement" },
  { "Une convention", deliberation = aide(30000, nil, { convention = { titre = "Objectifs" } }),
    attend = "conforme", message = "avec une convention" },
  { "Le dispositif l'approuve",
    deliberation = aide(30000, nil, { dispositif = { "Approuve la convention" } }),
    attend = "conforme" },
  { "Texte coupé", deliberation = aide(30000, nil, { complet = false }), attend = "indetermine",
    manque = { "deliberations[0].convention" } },
  { "Petit montant, cumul inconnu", deliberation = aide(1000), attend = "sans_objet" },
  { "Une entreprise", deliberation = aide(30000, nil,
    { beneficiaire = { type = "entreprise" } }), attend = "manquement" },
  { "Une personne publique", deliberation = aide(30000, nil,
    { beneficiaire = { type = "public" } }), attend = "sans_objet" },
  { "Montant inconnu", deliberation = { beneficiaire = { type = "association" } },
    attend = "indetermine", manque = { "deliberations[0].montant" } },
  { "Avant le décret", date = "2001-01-01", deliberation = aide(30000), attend = "sans_objet" },
}
