-- La limite par débiteur se lit sur les recettes, ou sur ce qui peut être garanti (leur moitié).

local function depasse(quoi, taux, plafond, champ)
  return manquement { "{quoi} : {r:nombre} %, au-delà de {plafond} %.", quoi = quoi,
    r = math.floor(taux * 100) / 100, plafond = plafond, montre = { champ },
    remede = "Réduisez la garantie, ou refusez-la." }
end

return regle {
  id = "garantie-emprunt",
  titre = "Limites d'une garantie d'emprunt à une personne de droit privé",
  articles = { "CGCT L2252-1" },
  gravite = "irregularite",
  portee = "deliberation",
  a_verifier = true,

  champ = function(d)
    if d.nature ~= "garantie" and not connu(d, "garantie") then
      return sans_objet "la délibération n'accorde pas de garantie"
    end
    local g = d.garantie
    if connu(g, "droit_prive") and not g.droit_prive
      or connu(g, "logement_social") and g.logement_social then
      return sans_objet "les limites ne valent pas pour cet emprunteur ou cette opération"
    end
    return true
  end,

  controle = function(d, _, p)
    local g, f = d.garantie, p.finances
    if connu(g, "quotite") then
      local maximum = f.garantie_quotite
      if g.quotite > maximum and g.amenagement then maximum = f.garantie_quotite_amenagement end
      if g.quotite > maximum then
        return depasse("Part garantie de l'emprunt", g.quotite, maximum, { g, "quotite" })
      end
    end
    local recettes = g.recettes_fonctionnement
    if recettes <= 0 then return indetermine { "recettes de fonctionnement à vérifier",
      manque = { { g, "recettes_fonctionnement" } } } end
    local total = g.annuites * 100 / recettes
    if total > f.garantie_total then
      return depasse("Annuités garanties et propres sur les recettes", total, f.garantie_total,
        { g, "annuites" })
    end
    local debiteur = g.annuites_debiteur * 100 / recettes
    if debiteur > f.garantie_debiteur then
      return depasse("Annuités garanties à ce débiteur", debiteur, f.garantie_debiteur,
        { g, "annuites_debiteur" })
    end
    if debiteur > f.garantie_debiteur * f.garantie_total / 100 then
      return indetermine { "{r:nombre} % à ce débiteur : selon que la limite se lit sur les "
        .. "recettes ou sur ce qui peut être garanti", r = math.floor(debiteur * 100) / 100,
        manque = { { g, "annuites_debiteur" } } }
    end
    return conforme { "{q:nombre} % garantis, annuités sous les limites", q = g.quotite }
  end,
}
