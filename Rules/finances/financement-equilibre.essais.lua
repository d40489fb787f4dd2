local function plan(depense, recette, aide)
  return { plan_financement = {
    depenses = { { libelle = "Travaux", montant = depense } },
    recettes = { { libelle = "Commune", montant = recette, origine = "autofinancement" }, aide },
  } }
end

local detr = { libelle = "DETR", montant = 60.1, origine = "etat", statut = "sollicite" }

return essais {
  { "Au centime", deliberation = plan(100.3, 40.2, detr), attend = "conforme",
    message = "100,30 € en dépenses et en recettes" },
  { "Un centime d'écart", deliberation = plan(100.31, 40.2, detr), attend = "manquement",
    gravite = "avertissement",
    message = "Écart de 0,01 € entre les dépenses (100,31 €) et les recettes (100,30 €)." },
  { "Une dépense négative", deliberation = plan(-1, 40.2), attend = "manquement",
    message = "Le plan compte une ligne négative" },
  { "Une recette négative", deliberation = plan(100, -1), attend = "manquement",
    message = "Le plan compte une ligne négative" },
  { "Une ligne à zéro", deliberation = plan(0, 0), attend = "conforme" },
  { "FCTVA dans un plan hors taxes",
    deliberation = { plan_financement = { base = "ht",
      depenses = { { montant = 10 } }, recettes = { { libelle = "FCTVA", montant = 10 } } } },
    attend = "manquement", message = "compte le FCTVA" },
  { "FCTVA dans un plan toutes taxes comprises",
    deliberation = { plan_financement = { base = "ttc",
      depenses = { { montant = 10 } }, recettes = { { libelle = "FCTVA", montant = 10 } } } },
    attend = "conforme" },
  { "Une aide sans statut",
    deliberation = plan(100, 40, { libelle = "DETR", montant = 60, origine = "etat" }),
    attend = "indetermine", manque = { "deliberations[0].plan_financement.recettes[1].statut" } },
  { "Chaque aide dit son statut", attend = "indetermine", pour_chaque = {
      { deliberation = plan(100, 40, { montant = 60, origine = "region" }) },
      { deliberation = plan(100, 40, { montant = 60, origine = "departement" }) },
      { deliberation = plan(100, 40, { montant = 60, origine = "europe" }) },
      { deliberation = plan(100, 40, { montant = 60, origine = "intercommunalite" }) },
      { deliberation = plan(100, 40, { montant = 60, origine = "autre_public" }) },
    } },
  { "Un don n'a pas de statut", attend = "conforme",
    deliberation = plan(100, 40, { montant = 60, origine = "prive" }) },
  { "Montant inconnu", deliberation = plan(nil, 40), attend = "indetermine",
    manque = { "deliberations[0].plan_financement.depenses[0].montant" } },
  { "Pas de plan", attend = "sans_objet" },
}
