local function aide(autres)
  local t = { nature = "subvention", montant = 500 }
  for cle, valeur in pairs(autres) do t[cle] = valeur end
  return t
end

return essais {
  { "Le chapitre ou l'article est dit", pour_chaque = { deliberation = {
    aide { imputation = { chapitre = "65" } }, aide { imputation = { article = "6574" } } } },
    attend = "conforme", message = "l'imputation est dite" },
  { "Le dispositif le dit",
    deliberation = aide { dispositif = { "Attribue", "Les crédits sont ouverts" } },
    attend = "conforme", message = "le dispositif dit" },
  { "Rien dans un texte complet", deliberation = aide { dispositif = { "Attribue" },
    complet = true },
    attend = "manquement", gravite = "avertissement",
    message = "Dépense de 500 € sans chapitre ni exercice." },
  { "Rien dans un texte coupé",
    deliberation = aide { dispositif = { "Attribue" }, complet = false }, attend = "indetermine",
    manque = { "deliberations[0].imputation.chapitre" } },
  { "Dispositif inconnu", deliberation = aide {}, inconnu = { "deliberations[0].dispositif" },
    attend = "indetermine" },
  { "Marché", deliberation = { nature = "marche", montant = 5, imputation = { chapitre = "21" } },
    attend = "conforme" },
  { "Sans montant", deliberation = { nature = "subvention" }, attend = "sans_objet" },
  { "Autre nature", deliberation = { nature = "cession", montant = 5 }, attend = "sans_objet" },
}
