-- Une mutualisation partage les heures d'un agent à temps plein ; elle n'en fait pas un temps
-- partiel.

return regle {
  id = "cn-temps-plein",
  titre = "Le conseiller numérique est à temps plein",
  articles = { "Convention de subvention Conseiller numérique France Services" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d, _, p)
    if p.cn.concerne(d) then return true end
    return sans_objet "la délibération ne porte pas sur un conseiller numérique"
  end,

  controle = function(d, _, p)
    local c, e, requis = d.conseiller_numerique, d.emploi, p.cn.heures
    local remede = "Portez le poste à temps plein : la convention n'en subventionne pas d'autre."
    for _, poste in ipairs { c, e } do
      if connu(poste, "heures") and poste.heures < requis then
        return manquement { "Poste de {n:nombre} heures par semaine : {requis} sont requises.",
          n = poste.heures, requis = requis, montre = { { poste, "heures" } }, remede = remede }
      end
    end
    if connu(e, "temps") and e.temps == "non_complet" then
      return manquement { "Emploi à temps non complet : un temps plein est requis.",
        montre = { { e, "temps" } }, remede = remede }
    end
    if connu(e, "temps") or connu(c, "heures") or c.temps_plein then
      return conforme "poste à temps plein"
    end
    return manquement { "Poste à temps partiel : un temps plein est requis.",
      montre = { { c, "temps_plein" } }, remede = remede }
  end,
}
