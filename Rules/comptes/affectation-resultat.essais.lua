local function point(champs)
  return { nature = "affectation_resultat", affectation = champs }
end

local function seance(ordre_du_compte)
  return {
    { ordre = ordre_du_compte, nature = "compte_administratif" },
    { ordre = 3, nature = "affectation_resultat" },
  }
end

return essais {
  { "Le compte, avant ou après", date = "2024-04-10", pour_chaque = {
      { deliberation = point { compte_date = "2024-03-20" }, attend = "conforme",
        message = "affecté après l'arrêt du compte" },
      { deliberation = point { compte_date = "2024-04-11" }, attend = "manquement",
        gravite = "irregularite", message = "Résultat affecté avant l'arrêt du compte.",
        remede = "refaites l'affectation" },
      { deliberation = point { compte_date = "2024-04-10" }, attend = "conforme" },
    } },
  { "Le compte dans la même séance", point = 2, pour_chaque = {
      { deliberations = seance(2), attend = "conforme" },
      { deliberations = seance(4), attend = "manquement" },
    } },
  { "La date du compte l'emporte sur son rang", date = "2024-04-10", point = 2, pour_chaque = {
      { deliberations = { { ordre = 4, nature = "compte_administratif" },
          { ordre = 3, nature = "affectation_resultat",
            affectation = { compte_date = "2024-03-20" } } }, attend = "conforme" },
      { deliberations = { { ordre = 4, nature = "compte_administratif" },
          { ordre = 3, nature = "affectation_resultat",
            affectation = { compte_date = "2024-04-10" } } }, attend = "manquement" },
      { deliberations = { { ordre = 4, nature = "compte_financier_unique" },
          { ordre = 3, nature = "affectation_resultat" } }, attend = "manquement" },
    } },
  { "Aucun compte", deliberation = { nature = "affectation_resultat" }, attend = "indetermine",
    manque = { "deliberations[0].affectation.compte_date" } },
  { "Le besoin d'investissement", date = "2024-04-10", pour_chaque = {
      { deliberation = point { compte_date = "2024-03-20", resultat = 90, besoin = 50,
          reserve = 50 }, attend = "conforme" },
      { deliberation = point { compte_date = "2024-03-20", resultat = 90, besoin = 50,
          reserve = 49 }, attend = "manquement",
        message = "49 € mis en réserve pour un besoin d'investissement de 50 €.",
        remede = "Couvrez d'abord" },
      { deliberation = point { compte_date = "2024-03-20", resultat = 30, besoin = 50,
          reserve = 30 }, attend = "conforme" },
      { deliberation = point { compte_date = "2024-03-20", resultat = -10, besoin = 50,
          reserve = 0 }, attend = "conforme" },
      { deliberation = point { compte_date = "2024-03-20", besoin = 50, reserve = 0 },
        attend = "conforme" },
      { deliberation = point { compte_date = "2024-03-20", resultat = 90, reserve = 0 },
        attend = "conforme" },
      { deliberation = point { compte_date = "2024-03-20", resultat = 90, besoin = 50 },
        attend = "conforme" },
    } },
  { "Le budget qui le reprend", date = "2024-04-10", pour_chaque = {
      { deliberation = point { compte_date = "2024-03-20", budget_date = "2024-04-10" },
        attend = "conforme" },
      { deliberation = point { compte_date = "2024-03-20", budget_date = "2024-04-09" },
        attend = "manquement", message = "Le budget du 9 avril 2024 reprend un résultat",
        remede = "décision modificative" },
    } },
  { "Un autre point", attend = "sans_objet", message = "n'affecte pas", pour_chaque = {
      { deliberation = { nature = "taux" } }, { presents = 12 } } },
}
