local function aide(montant, cumul, autres)
  local t = { nature = "subvention", montant = montant, complet = true,
    beneficiaire = { nom = "Club", type = "association", cumul_annuel = cumul },
    dispositif = { "Attribue" } }
  for cle, valeur in pairs(autres or {}) do t[cle] = valeur end
  return t
end

local function donnee(date, montant, nom, autres)
  local d = { montant = montant, beneficiaire = { nom = nom or "Club" } }
  for cle, valeur in pairs(autres or {}) do d[cle] = valeur end
  return { date = date, deliberation = d }
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
  { "Le registre ajoute les aides de l'année", date = "2024-10-08", pour_chaque = {
      { deliberation = aide(3000), attend = "conforme",
        message = "23 000 € dans l'année d'après le registre, 23 000 € au plus sans convention" },
      { deliberation = aide(3000.01), attend = "manquement", gravite = "avertissement",
        message = "23 000,01 € dans l'année avec les aides des 9 janvier 2024 et 12 mars 2024, "
          .. "au-delà de 23 000 €.", remede = "à moins que l'une ne couvre déjà" },
      { deliberation = aide(3001, nil, { convention = { titre = "Objectifs" } }),
        attend = "conforme", message = "23 001 € dans l'année, avec une convention" },
      { deliberation = aide(3001, 3001), attend = "conforme" },
      { deliberation = aide(30000), attend = "manquement", gravite = "irregularite" },
      { deliberation = aide(3001, nil, { beneficiaire = { nom = "Autre", type = "association" } }),
        attend = "conforme", message = "3 001 € dans l'année" },
      { deliberation = aide(3001, nil, { beneficiaire = { type = "association" } }),
        attend = "conforme", message = "3 001 € dans l'année" },
    }, registre = {
      donnee("2023-12-31", 9000), donnee("2024-01-09", 12000), donnee("2024-03-12", 8000, "CLUB"),
      donnee("2024-03-12", 8000, "Club"), donnee("2024-03-12", 500, "Club des aînés"),
      { date = "2024-04-09", inconnu = { "deliberations" } },
      donnee("2024-05-14", 700, "Club", { vote = { resultat = "rejete" } }),
      { date = "2024-06-11", deliberation = { beneficiaire = { nom = "Club" } } },
      donnee("2024-10-08", 6000) } },
  { "Au premier jour de l'année, et deux aides du même jour", date = "2024-10-08",
    deliberation = aide(3000), registre = { donnee("2024-01-01", 20000),
      donnee("2024-01-01", 0.5) }, attend = "manquement",
    message = "23 000,50 € dans l'année avec les aides des 1er janvier 2024 et 1er janvier 2024" },
  { "Du premier au dernier jour de l'année", date = "2024-12-31", deliberation = aide(3001),
    registre = { donnee("2024-01-01", 20000) }, attend = "manquement" },
  { "La convention d'une séance précédente", date = "2024-10-08", deliberation = aide(3001),
    registre = { donnee("2024-01-09", 20000, "Club", { convention = { titre = "Objectifs" } }) },
    attend = "conforme", message = "avec une convention" },
  { "Seule au registre", deliberation = aide(23000), registre = {}, attend = "conforme",
    message = "23 000 € dans l'année d'après le registre" },
}
