local function plan(aide, statut, debut, nature)
  return { plan_financement = { nature = nature or "investissement", travaux_debut = debut,
    depenses = { { montant = 100 } },
    recettes = { { montant = aide, origine = "etat", statut = statut },
      { montant = 100 - aide, origine = "autofinancement" } } } }
end

local function avec(origine)
  return { plan_financement = { nature = "investissement", depenses = { { montant = 100 } },
    recettes = { { montant = 50, origine = "etat" }, { montant = 31, origine = origine } } } }
end

return essais {
  { "Quatre-vingts pour cent", deliberation = plan(80, "sollicite"), attend = "conforme",
    message = "80 € d'aides publiques pour 100 € de dépenses" },
  { "Un centime de plus", deliberation = plan(80.01, "sollicite"), attend = "manquement",
    gravite = "avertissement", message = "plus de 80 %" },
  { "Travaux commencés la veille", deliberation = plan(50, "sollicite", "2024-03-11"),
    attend = "manquement", message = "Les travaux ont commencé le 11 mars 2024" },
  { "Travaux le jour même", deliberation = plan(50, "sollicite", "2024-03-12"),
    attend = "conforme" },
  { "Aide déjà acquise", deliberation = plan(50, "acquis", "2024-03-11"), attend = "conforme" },
  { "Fonctionnement", deliberation = plan(90, nil, nil, "fonctionnement"),
    attend = "sans_objet" },
  { "Dépense inconnue", deliberation = plan(50),
    inconnu = { "deliberations[0].plan_financement.depenses" }, attend = "indetermine" },
  { "Avant le décret", date = "2018-01-01", deliberation = plan(90), attend = "sans_objet" },
  { "Chaque aide publique compte", attend = "manquement", pour_chaque = {
      { deliberation = avec "region" }, { deliberation = avec "departement" },
      { deliberation = avec "europe" }, { deliberation = avec "intercommunalite" },
      { deliberation = avec "commune" }, { deliberation = avec "autre_public" },
    } },
  { "Un don ne compte pas", deliberation = avec "prive", attend = "conforme" },
  { "Sans aide de l'État", deliberation = { plan_financement = { recettes = {
    { montant = 1, origine = "region" } } } }, attend = "sans_objet" },
  { "Pas de plan", attend = "sans_objet" },
}
