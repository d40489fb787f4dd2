local function plan(propre, aide, autres)
  local t = { nature = "investissement", recettes = {
    { montant = propre, origine = "autofinancement" }, { montant = aide, origine = "etat" } } }
  for cle, valeur in pairs(autres or {}) do t[cle] = valeur end
  return { plan_financement = t }
end

return essais {
  { "Vingt pour cent tout juste", deliberation = plan(20, 80), attend = "conforme" },
  { "Moins de dix pour cent", deliberation = plan(9, 91), attend = "manquement",
    gravite = "irregularite",
    message = "Part de la commune : 9 % des financements publics, 20 % au moins.",
    remede = "Portez-la à 20 €" },
  { "De dix à vingt, domaine inconnu", deliberation = plan(10, 90), attend = "indetermine" },
  { "De dix à vingt, domaine commun, dérogation inconnue",
    deliberation = plan(19, 81, { domaine = "commun" }), attend = "indetermine",
    manque = { "deliberations[0].plan_financement.derogation" } },
  { "De dix à vingt, domaine commun sans dérogation",
    deliberation = plan(19, 81, { domaine = "commun", derogation = false }),
    attend = "manquement" },
  { "Dérogation du préfet", deliberation = plan(5, 95, { derogation = true }),
    attend = "conforme", message = "une dérogation du préfet" },
  { "Patrimoine, sous dix pour cent", deliberation = plan(5, 95, { domaine = "patrimoine" }),
    attend = "indetermine" },
  { "Rénovation d'une école", deliberation = plan(15, 85, { domaine = "renovation_ecole" }),
    pour_chaque = {
      { date = "2023-12-31", attend = "manquement" },
      { date = "2024-07-01", attend = "indetermine" },
    } },
  { "Chef de file, entre vingt et trente", deliberation = plan(25, 75,
    { domaine = "chef_de_file" }),
    attend = "indetermine" },
  { "Chef de file, trente", deliberation = plan(30, 70, { domaine = "chef_de_file" }),
    attend = "conforme" },
  { "Un don ne compte pas, un emprunt compte",
    deliberation = { plan_financement = { nature = "investissement", recettes = {
      { montant = 500, origine = "prive" }, { montant = 20, origine = "emprunt" },
      { montant = 80, origine = "region" } } } },
    attend = "conforme" },
  { "La part d'une commune",
    deliberation = { plan_financement = { nature = "investissement", recettes = {
      { montant = 30, origine = "commune" }, { montant = 70, origine = "etat" } } } },
    attend = "indetermine" },
  { "Aucun financement public", deliberation = { plan_financement = { nature = "investissement",
    recettes = { { montant = 10, origine = "prive" } } } }, attend = "sans_objet" },
  { "Outre-mer et rénovation urbaine", pour_chaque = { deliberation = {
    plan(1, 99, { domaine = "outre_mer" }), plan(1, 99, { domaine = "anru" }) } },
    attend = "sans_objet" },
  { "Un salaire", deliberation = plan(1, 99, { nature = "fonctionnement" }),
    attend = "sans_objet" },
  { "Nature inconnue", deliberation = { plan_financement = { recettes = {
    { montant = 5, origine = "autofinancement" }, { montant = 95, origine = "etat" } } } },
    attend = "indetermine", manque = { "deliberations[0].plan_financement.nature" } },
  { "Chaque autre mot de « commun »", deliberation = plan(19, 81, { domaine = "patrimoine",
    derogation = false }), attend = "manquement" },
  { "Chef de file, sous dix pour cent", deliberation = plan(9, 91, { domaine = "chef_de_file" }),
    attend = "manquement" },
  { "Chef de file, presque trente", deliberation = plan(29.5, 70.5,
    { domaine = "chef_de_file" }), attend = "indetermine",
    message = "part propre de 29,50 % : 30 % sont requis" },
  { "La part d'une commune fait vingt tout juste",
    deliberation = { plan_financement = { nature = "investissement", recettes = {
      { montant = 20, origine = "commune" }, { montant = 80, origine = "etat" } } } },
    attend = "indetermine", message = "celle d'une autre commune" },
  { "La part d'une commune n'y suffit pas",
    deliberation = { plan_financement = { nature = "investissement", recettes = {
      { montant = 5, origine = "commune" }, { montant = 95, origine = "etat" } } } },
    attend = "manquement", message = "5 % des financements" },
  { "Rénovation d'une école, sous dix pour cent", date = "2024-07-01",
    deliberation = plan(9, 91, { domaine = "renovation_ecole" }), attend = "manquement" },
  { "Au centième", deliberation = plan(999.9, 9000.1), attend = "manquement",
    message = "Part de la commune : 9,99 % des" },
  { "Dix et demi", deliberation = plan(10.5, 89.5), attend = "indetermine",
    message = "part propre de 10,50 %", manque = {
      "deliberations[0].plan_financement.domaine",
      "deliberations[0].plan_financement.derogation" } },
  { "Avant le texte", date = "2010-06-01", deliberation = plan(5, 95), attend = "sans_objet" },
  { "Pas de plan", attend = "sans_objet" },
}
