local function budget(recettes, depenses, plus)
  local b = { sections = {
    { nom = "de fonctionnement", recettes = 900000, depenses = 900000 },
    { nom = "d'investissement", recettes = recettes, depenses = depenses },
  } }
  for cle, valeur in pairs(plus or {}) do b[cle] = valeur end
  return { nature = "budget_primitif", budget = b }
end

return essais {
  { "En équilibre", deliberation = budget(400000, 400000), attend = "conforme",
    message = "2 sections sans déficit" },
  { "En excédent", deliberation = budget(400001, 400000), attend = "conforme" },
  { "En déficit", deliberation = budget(400000, 400000.5), attend = "manquement",
    gravite = "irregularite", message = "Section d'investissement : 400 000 € en recettes",
    remede = "Rééquilibrez la section" },
  { "Section sans nom", attend = "manquement", message = "Section sans nom",
    deliberation = { nature = "decision_modificative",
      budget = { sections = { { recettes = 1, depenses = 2 } } } } },
  { "L'annuité et les ressources propres", pour_chaque = {
      { deliberation = budget(1, 1, { annuite = 50000, ressources_propres = 50000 }),
        attend = "conforme" },
      { deliberation = budget(1, 1, { annuite = 50001, ressources_propres = 50000 }),
        attend = "manquement", message = "dépasse les ressources propres, 50 000 €" },
      { deliberation = budget(1, 1, { annuite = 50001 }), attend = "conforme" },
      { deliberation = budget(1, 1, { ressources_propres = 1 }), attend = "conforme" },
    } },
  { "Un total inconnu", attend = "indetermine", deliberation = budget(1, nil),
    manque = { "deliberations[0].budget.sections[1].depenses" } },
  { "Sans totaux", deliberation = { nature = "budget_primitif" }, attend = "sans_objet",
    message = "les totaux" },
  { "Un autre point", attend = "sans_objet", message = "ne vote pas un budget", pour_chaque = {
      { deliberation = { nature = "taux" } }, { presents = 12 } } },
}
