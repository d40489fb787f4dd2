local function commun(convention)
  return { objet = "Mutualisation d'un agent", partenaires = { "Losne", "Échenon" },
    convention = convention }
end

return essais {
  { "Sans convention", deliberation = commun(), attend = "manquement",
    gravite = "avertissement", message = "Communes citées (Losne et Échenon) sans convention." },
  { "Convention complète",
    deliberation = commun { employeur = "Losne", cle = "population", duree_mois = 24 },
    attend = "conforme", message = "convention avec Losne et Échenon" },
  { "Clé inconnue", deliberation = commun { employeur = "Losne", duree_mois = 24 },
    attend = "indetermine", manque = { "deliberations[0].convention.cle" } },
  { "Entente", deliberation = { objet = "Entente", partenaires = { "Losne" } },
    attend = "manquement" },
  { "Aucun partenaire, ou autre objet", pour_chaque = { deliberation = {
    { objet = "Mutualisation", partenaires = {} }, { objet = "Mutualisation" },
    { objet = "Voirie", partenaires = { "Losne" } } } }, attend = "sans_objet" },
}
