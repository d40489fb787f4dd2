-- La dépense est au chapitre 012 (personnel), l'aide au chapitre 74 (dotations et participations).

return regle {
  id = "cn-credits",
  titre = "La dépense et l'aide sont au budget",
  articles = { "CGCT L2311-1" },
  gravite = "avertissement",
  portee = "deliberation",
  en_vigueur = { du = "2020-12-01" },

  champ = function(d, _, p)
    if p.cn.concerne(d) then return true end
    return sans_objet "la délibération ne porte pas sur un conseiller numérique"
  end,

  controle = function(d, _, p)
    if connu(d.imputation, "chapitre") then
      return conforme { "imputation : chapitre {chapitre}", chapitre = d.imputation.chapitre }
    end
    if p.finances.dit(d, { "crédit", "inscri", "chapitre", "décision modificative" }) then
      return conforme "le dispositif dit où sont les crédits"
    end
    return indetermine { "le document ne dit pas où sont les crédits : chapitre 012 pour la "
      .. "dépense, 74 pour l'aide", manque = { { d.imputation, "chapitre" } } }
  end,
}
