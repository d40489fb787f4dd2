local function aide_de_l_etat(d)
  for _, f in ipairs(d.financements) do
    if connu(f, "montant") and connu(f, "financeur") and evoque(f.financeur, "etat")
      and (not connu(f, "par") or f.par == "poste") then return f end
  end
end

return regle {
  id = "cn-subvention",
  titre = "Aide de l'État pour un conseiller numérique",
  articles = { "Convention de subvention Conseiller numérique France Services" },
  gravite = "avertissement",
  portee = "deliberation",

  champ = function(d, _, p)
    if p.cn.concerne(d) then return true end
    return sans_objet "la délibération ne porte pas sur un conseiller numérique"
  end,

  controle = function(d, _, p)
    local prevu, plafond, mois = p.cn.subvention_poste, p.cn.subvention_majoree, p.cn.duree_mois
    local aide = aide_de_l_etat(d)
    if not aide then
      return indetermine { "le document ne chiffre pas l'aide de l'État par poste",
        manque = { { d, "financements" } } }
    end
    local remede = "Corrigez le montant et la durée, ou citez la convention qui les fixe."
    if aide.montant > plafond then
      return manquement { "{x:euros} par poste, au-delà des {plafond:euros} que l'État accorde.",
        x = aide.montant, plafond = plafond, remede = remede,
        gravite = p.cn.premiere_vague and "irregularite" or "avertissement" }
    end
    if aide.montant ~= prevu and aide.montant ~= plafond then
      return manquement { "{x:euros} par poste au lieu de {prevu:euros} sur {mois} mois.",
        x = aide.montant, prevu = prevu, mois = mois, remede = remede }
    end
    if aide.duree_mois ~= mois then
      return manquement { "{x:euros} sur {n} mois, et non {mois}.",
        x = aide.montant, n = aide.duree_mois, mois = mois, remede = remede }
    end
    return conforme { "{x:euros} par poste sur {mois} mois", x = aide.montant, mois = mois }
  end,
}
