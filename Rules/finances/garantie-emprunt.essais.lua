local function garantie(quotite, annuites, debiteur, autres)
  local g = { quotite = quotite, annuites = annuites, annuites_debiteur = debiteur,
    recettes_fonctionnement = 1000 }
  for cle, valeur in pairs(autres or {}) do g[cle] = valeur end
  return { nature = "garantie", garantie = g }
end

return essais {
  { "Aux limites", deliberation = garantie(50, 500, 50), attend = "conforme",
    message = "50 % garantis" },
  { "Quotité dépassée", deliberation = garantie(51, 500, 50, { amenagement = false }),
    attend = "manquement", gravite = "avertissement",
    message = "Part garantie de l'emprunt : 51 %, au-delà de 50 %." },
  { "Aménagement", pour_chaque = {
    { deliberation = garantie(80, 500, 50, { amenagement = true }), attend = "conforme" },
    { deliberation = garantie(81, 500, 50, { amenagement = true }), attend = "manquement" },
    { deliberation = garantie(60, 500, 50), attend = "indetermine" },
  } },
  { "Total dépassé", deliberation = garantie(50, 501, 50), attend = "manquement",
    message = "Annuités garanties et propres sur les recettes : 50,10 %" },
  { "Débiteur", pour_chaque = {
    { deliberation = garantie(50, 500, 50.01), attend = "indetermine" },
    { deliberation = garantie(50, 500, 100), attend = "indetermine" },
    { deliberation = garantie(50, 500, 100.01), attend = "manquement" },
  } },
  { "La phrase d'un débiteur", deliberation = garantie(50, 500, 50.55), attend = "indetermine",
    message = "5,05 % à ce débiteur" },
  { "Au bord de ce qu'une garantie couvre", deliberation = garantie(81, 500, 50,
    { amenagement = true }), attend = "manquement", message = "81 %, au-delà de 80 %" },
  { "Recettes nulles", deliberation = garantie(50, 1, 1, { recettes_fonctionnement = 0 }),
    attend = "indetermine" },
  { "Rien de connu", deliberation = { nature = "garantie" }, attend = "indetermine" },
  { "Personne publique ou logement social", pour_chaque = { deliberation = {
    garantie(90, 900, 900, { droit_prive = false }),
    garantie(90, 900, 900, { logement_social = true }) } }, attend = "sans_objet" },
  { "Autre objet", attend = "sans_objet" },
}
