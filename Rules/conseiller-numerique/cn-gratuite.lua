return regle {
  id = "cn-gratuite",
  titre = "Les activités du conseiller numérique sont gratuites pour les usagers",
  articles = { "Convention de subvention Conseiller numérique France Services" },
  gravite = "irregularite",
  portee = "deliberation",
  en_vigueur = { du = "2020-12-01" },

  champ = function(d, _, p)
    if p.cn.concerne(d) then return true end
    return sans_objet "la délibération ne porte pas sur un conseiller numérique"
  end,

  controle = function(d)
    local c = d.conseiller_numerique
    local remede = "Supprimez le tarif : la convention veut des activités gratuites."
    if connu(c, "tarif") and c.tarif > 0 then
      return manquement { "{x:euros} demandés aux usagers : les activités doivent être gratuites.",
        x = c.tarif, montre = { { c, "tarif" } }, remede = remede }
    end
    if not c.gratuite then
      return manquement { "Activités payantes pour les usagers : elles doivent être gratuites.",
        montre = { { c, "gratuite" } }, remede = remede }
    end
    return conforme "activités gratuites"
  end,
}
