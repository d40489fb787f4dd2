-- Pour, contre, abstentions, bulletins blancs et nuls, et refus de prendre part au vote ne peuvent
-- dépasser les présents au vote et les pouvoirs valables.

local voix = { "pour", "contre", "abstentions", "blancs", "nuls", "ne_prend_pas_part" }
local attendues = { contre = true, abstentions = true }

local function somme(vote)
  local total, complet = 0, true
  for _, nom in ipairs(voix) do
    if connu(vote, nom) then total = total + vote[nom]
    elseif attendues[nom] then complet = false end
  end
  return total, complet
end

return regle {
  id = "vote-arithmetique",
  titre = "Le décompte des voix est possible",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    local vote = d.vote
    if connu(vote, "resultat") and not connu(vote, "pour") and not connu(vote, "contre") then
      return sans_objet "le résultat est annoncé sans décompte des voix"
    end
    return true
  end,

  controle = function(d, seance)
    local max = d.nb_votants_max
    local remede = "Recomptez voix par voix et corrigez l'extrait."
    if connu(seance.nombres, "votants") then
      -- Le nombre annoncé peut être celui de l'ouverture, avant une sortie.
      local annonces, possibles = seance.nombres.votants, math.max(max, seance.nb_votants_max)
      if annonces > possibles then
        return manquement { "{n|votant annoncé|votants annoncés} pour {max} possibles "
          .. "(présents et pouvoirs).", n = annonces, max = possibles, remede = remede }
      end
    end
    local total, complet = somme(d.vote)
    if total > max then
      return manquement { "{total} voix pour {max} votants possibles (présents et pouvoirs).",
        total = total, max = max, remede = remede }
    end
    if not connu(d.vote, "pour") then return indetermine {
      "le document ne donne pas le vote", manque = { { d, "vote" } } } end
    if total == max then
      return conforme { "{total} voix pour {max} votants possibles", total = total, max = max }
    end
    if not complet then
      return indetermine { "{total} voix lues pour {max} votants possibles : le décompte n'est pas "
        .. "complet", total = total, max = max,
        manque = { { d.vote, "contre" }, { d.vote, "abstentions" } } }
    end
    return manquement { "{total} voix pour {max} votants possibles, sans que le document dise "
      .. "pourquoi.", total = total, max = max, gravite = "avertissement", remede = remede }
  end,
}
