return regle {
  id = "cn-convention-signature",
  titre = "La signature de la convention tripartite est autorisée",
  articles = { "CGCT L2122-21", "Convention de subvention Conseiller numérique France Services" },
  gravite = "irregularite",
  portee = "deliberation",
  en_vigueur = { du = "2020-12-01" },

  champ = function(d, _, p)
    if p.cn.concerne(d) then return true end
    return sans_objet "la délibération ne porte pas sur un conseiller numérique"
  end,

  controle = function(d, _, p)
    local autorise = p.finances.signature_autorisee(d)
    if autorise then return conforme "la signature est autorisée" end
    if autorise == false then
      return manquement { "Le maire n'est pas autorisé à signer la convention tripartite.",
        montre = { { d, "dispositif" } },
        remede = "Ajoutez l'autorisation donnée au maire de signer la convention tripartite, et "
          .. "nommez ses parties." }
    end
    return indetermine { "le document ne dit pas si la signature est autorisée",
      manque = { { d.convention, "autorise_signature" } } }
  end,
}
