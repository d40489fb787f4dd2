return regle {
  id = "convention-mutualisation",
  titre = "Une mutualisation entre communes a sa convention",
  articles = { "CGCT L5111-1", "CGCT L5221-1" },
  gravite = "avertissement",
  portee = "deliberation",
  a_verifier = true,

  champ = function(d)
    if connu(d, "partenaires") and #d.partenaires > 0 and connu(d, "objet")
      and (evoque_dans(d, "objet", "mutualis") or evoque_dans(d, "objet", "entente")) then
      return true
    end
    return sans_objet "la délibération ne met rien en commun avec d'autres communes"
  end,

  controle = function(d)
    if not connu(d, "convention") then
      return manquement { "Communes citées ({noms}) sans convention.", noms = d.partenaires,
        montre = { { d, "partenaires" } },
        remede = "Désignez l'employeur, la clé de partage et la durée, par des délibérations "
          .. "concordantes." }
    end
    local c, manque = d.convention, {}
    for _, champ in ipairs { "employeur", "cle", "duree_mois" } do
      if not connu(c, champ) then manque[#manque + 1] = { c, champ } end
    end
    if #manque > 0 then
      return indetermine { "le document ne dit pas toute la convention avec {noms}",
        noms = d.partenaires, manque = manque }
    end
    return conforme { "convention avec {noms}", noms = d.partenaires }
  end,
}
