local function partage(partenaires, employeur)
  return { objet = "Conseiller numérique", partenaires = partenaires,
    convention = { employeur = employeur } }
end

return essais {
  { "Employeur nommé", date = "2021-05-20", attend = "conforme", message = "employeur : Losne",
    deliberation = partage({ "Losne" }, "Losne") },
  { "Employeur inconnu", date = "2021-05-20", attend = "indetermine",
    deliberation = partage { "l'État", "Losne", "Auxonne" },
    message = "qui, avec Losne et Auxonne, emploie l'agent et reçoit les 50 000 €",
    manque = { "deliberations[0].convention.employeur" } },
  { "Sans commune partenaire", date = "2021-05-20", attend = "sans_objet", pour_chaque = {
      { deliberation = partage {} }, { deliberation = partage { "l'État" } },
      { deliberation = partage(nil) },
    } },
  { "Avant le dispositif", date = "2020-11-30", attend = "sans_objet",
    deliberation = partage { "Losne" } },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet" },
}
