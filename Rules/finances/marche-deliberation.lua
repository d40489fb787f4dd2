return regle {
  id = "marche-deliberation",
  titre = "Marché : besoin et montant prévu, ou titulaire et montant, avant la signature",
  articles = { "CGCT L2122-21-1" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if d.nature == "marche" or connu(d, "contrat") then return true end
    return sans_objet "la délibération ne porte pas sur un marché"
  end,

  controle = function(d, seance)
    local c = d.contrat
    if connu(c, "signature_date") and c.signature_date < seance.date then
      return manquement { "Marché signé le {jour}, avant la délibération.", jour = c.signature_date,
        montre = { { c, "signature_date" } },
        remede = "Faites signer de nouveau le marché, une fois la délibération exécutoire." }
    end
    if connu(c, "besoin") and connu(c, "montant_estime") then
      return conforme { "besoin défini, {x:euros} prévus", x = c.montant_estime }
    end
    local manque = {}
    if not connu(c, "titulaire") then manque[1] = { c, "titulaire" } end
    if not connu(c, "montant") and not connu(d, "montant") then
      manque[#manque + 1] = { c, "montant" }
    end
    if #manque > 0 then
      return indetermine { "précisez titulaire et montant avant la signature", manque = manque }
    end
    return conforme { "titulaire et montant dits : {nom}", nom = c.titulaire }
  end,
}
