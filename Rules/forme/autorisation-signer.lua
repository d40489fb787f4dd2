local sans_effet = { rejete = true, ajourne = true }

return regle {
  id = "autorisation-signer",
  titre = "Le maire est autorisé à signer la convention",
  articles = { "CGCT L2122-21", "CGCT L2122-22" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d, _, p)
    if p.cn.concerne(d) then return sans_objet "voir cn-convention-signature" end
    if d.nature ~= "convention" and not connu(d, "convention") then
      return sans_objet "la délibération n'approuve pas de convention"
    end
    if connu(d.vote, "resultat") and sans_effet[d.vote.resultat] then
      return sans_objet "la convention n'est pas adoptée"
    end
    return true
  end,

  controle = function(d, _, p)
    local autorise = p.finances.signature_autorisee(d)
    if autorise then return conforme "la signature est autorisée" end
    if autorise == false then
      return manquement { "La convention est approuvée sans que sa signature soit autorisée.",
        montre = { { d, "dispositif" } },
        remede = phrase("Ajoutez : « autorise le maire à signer la convention{avec} ».", {
          avec = connu(d.convention, "parties")
            and phrase(" avec {parties}", { parties = d.convention.parties }) or "" }) }
    end
    return indetermine { "le document ne dit pas si la signature est autorisée",
      manque = { { d.convention, "autorise_signature" } } }
  end,
}
