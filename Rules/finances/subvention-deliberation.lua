return regle {
  id = "subvention-deliberation",
  titre = "Subvention attribuée à un bénéficiaire nommé, pour un montant dit",
  articles = { "CGCT L2311-7" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if d.nature == "subvention" then return true end
    return sans_objet "la délibération n'attribue pas de subvention"
  end,

  controle = function(d, _, p)
    local b = d.beneficiaire
    if p.finances.contrat_republicain and connu(b, "contrat_republicain")
      and not b.contrat_republicain and b.type == "association" then
      return manquement { "{nom} n'a pas souscrit le contrat d'engagement républicain ({texte}).",
        nom = b.nom, texte = source(p.finances, "contrat_republicain"),
        montre = { { b, "contrat_republicain" } },
        remede = "Demandez le contrat signé avant de verser l'aide." }
    end
    local manque = {}
    for _, fait in ipairs { { b, "nom" }, { d, "montant" } } do
      if not connu(fait[1], fait[2]) then manque[#manque + 1] = fait end
    end
    if #manque > 0 then
      return indetermine { "l'attribution est à individualiser : bénéficiaire, montant, objet",
        manque = manque }
    end
    return conforme { "{x:euros} : {nom}", x = d.montant, nom = b.nom }
  end,
}
