local depenses = { subvention = true, marche = true }

return regle {
  id = "credits-inscrits",
  titre = "La dépense a ses crédits",
  articles = { "CGCT L2311-1" },
  gravite = "avertissement",
  portee = "deliberation",

  champ = function(d)
    if depenses[d.nature] and connu(d, "montant") then return true end
    return sans_objet "la délibération n'engage pas de dépense chiffrée"
  end,

  controle = function(d, _, p)
    if connu(d.imputation, "chapitre") or connu(d.imputation, "article") then
      return conforme "l'imputation est dite"
    end
    local dit = p.finances.dit(d, { "crédit", "inscri", "budget", "chapitre",
      "décision modificative" })
    if dit then return conforme "le dispositif dit où sont les crédits" end
    if dit == false then
      return manquement { "Dépense de {x:euros} sans chapitre ni exercice.", x = d.montant,
        montre = { { d, "montant" } },
        remede = "Indiquez le chapitre et l'exercice, ou adoptez une décision modificative." }
    end
    return indetermine { "le document ne dit pas où sont les crédits",
      manque = { { d.imputation, "chapitre" } } }
  end,
}
