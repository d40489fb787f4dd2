-- Le compte est arrêté si une majorité ne s'est pas dégagée contre lui : l'égalité suffit.

local comptes = { compte_administratif = true, compte_financier_unique = true }
local adoptes = { adopte = true, adopte_unanimite = true }

return regle {
  id = "compte-admin-majorite",
  titre = "Le compte est arrêté sauf majorité contre lui",
  articles = { "CGCT L1612-12" },
  gravite = "nullite",
  portee = "deliberation",

  champ = function(d)
    if not connu(d, "nature") or not comptes[d.nature] then
      return sans_objet "ce point n'arrête pas un compte"
    end
    if not connu(d.vote, "pour") or not connu(d.vote, "contre") then
      return sans_objet "le document ne donne pas le décompte des voix"
    end
    local resultat = connu(d.vote, "resultat") and d.vote.resultat
    if resultat == "ajourne" or resultat == "sans_vote" or resultat == "prend_acte" then
      return sans_objet "le compte n'est pas mis aux voix"
    end
    return true
  end,

  controle = function(d)
    local pour, contre = d.vote.pour, d.vote.contre
    local arrete = contre <= pour
    local annonce = adoptes[d.vote.resultat] or false
    if annonce == arrete then
      return conforme { "Pour {pour}, contre {contre} : {resultat}", pour = pour, contre = contre,
        resultat = arrete and "compte arrêté" or "compte rejeté" }
    end
    return manquement { "Pour {pour}, contre {contre} : le compte est {resultat}, et non "
      .. "{annonce}.",
      pour = pour, contre = contre, resultat = arrete and "arrêté" or "rejeté",
      annonce = arrete and "rejeté" or "arrêté",
      montre = { { d.vote, "pour" }, { d.vote, "contre" }, { d.vote, "resultat" } },
      remede = "Rectifiez le résultat : le compte est arrêté dès lors que les voix contre ne sont "
        .. "pas les plus nombreuses." }
  end,
}
