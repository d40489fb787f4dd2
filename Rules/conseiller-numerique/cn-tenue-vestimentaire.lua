return regle {
  id = "cn-tenue-vestimentaire",
  titre = "L'État paie la tenue du conseiller numérique",
  articles = { "Convention de subvention Conseiller numérique France Services" },
  gravite = "avertissement",
  portee = "deliberation",
  en_vigueur = { du = "2020-12-01" },

  champ = function(d, _, p)
    if p.cn.concerne(d) then return true end
    return sans_objet "la délibération ne porte pas sur un conseiller numérique"
  end,

  controle = function(d)
    local c = d.conseiller_numerique
    if not connu(c, "tenue_payeur") then return sans_objet "le texte ne parle pas de la tenue" end
    if evoque(c.tenue_payeur, "etat") then return conforme "tenue payée par l'État" end
    return manquement { "La tenue est à la charge de : {payeur}. L'État la paie.",
      payeur = c.tenue_payeur, montre = { { c, "tenue_payeur" } },
      remede = "Alignez le texte sur la convention." }
  end,
}
