-- Pour, contre, abstentions, bulletins blancs et nuls, et refus de prendre part au vote ne peuvent
-- dépasser les présents au vote et les pouvoirs valables.

local voix = { "pour", "contre", "abstentions", "blancs", "nuls", "ne_prend_pas_part" }
local attendues = { contre = true, abstentions = true }
local elections = { election_maire = true, election_adjoints = true, nomination = true }
local comptes = { compte_administratif = true, compte_financier_unique = true }

local recomptez = "Recomptez voix par voix et corrigez l'extrait."

local function decompte(vote)
  local total, complet = 0, true
  for _, nom in ipairs(voix) do
    if connu(vote, nom) then total = total + vote[nom]
    elseif attendues[nom] then complet = false end
  end
  return total, complet
end

local function du_tour(tour)
  local total = somme(tour.suffrages, function(s) return s.voix end)
  for _, nom in ipairs { "blancs", "nuls" } do
    if connu(tour, nom) then total = total + tour[nom] end
  end
  return total
end

-- Le maire qui s'est retiré du vote du compte, les intéressés qui n'ont pas voté : une raison de
-- compter moins de voix que de présents.
local function retires(d)
  local n = 0
  if connu(d, "nature") and comptes[d.nature] and not (connu(d, "maire_vote") and d.maire_vote) then
    n = 1
  end
  if not connu(d, "interesses") then return n end
  for _, i in ipairs(d.interesses) do
    if connu(i, "participation") and i.participation ~= "vote" then n = n + 1 end
  end
  return n
end

local function annonces(d, seance, max)
  if connu(seance.nombres, "votants") then
    -- Le nombre annoncé peut être celui de l'ouverture, avant une sortie.
    local n, possibles = seance.nombres.votants, math.max(max, seance.nb_votants_max)
    if n > possibles then return n, max end
  end
  if connu(d.vote, "votants") and d.vote.votants > max then return d.vote.votants, max end
end

local function par_tours(d, max)
  return chacun(d.vote.tours, function(tour, rang)
    local total = du_tour(tour)
    if total > max then
      return manquement { "Tour {rang} : {total} voix pour {max} votants possibles (présents et "
        .. "pouvoirs).", rang = rang, total = total, max = max, remede = recomptez }
    end
  end) or conforme { "les voix de chaque tour tiennent dans les {max} votants possibles",
    max = max }
end

local function manquantes(d, total, max)
  if max - total <= retires(d) then
    return conforme { "{total} voix pour {max} votants possibles, dont {n} ne prenant pas part au "
      .. "vote", total = total, max = max, n = max - total }
  end
  return manquement { "{total} voix pour {max} votants possibles, sans que le document dise "
    .. "pourquoi.", total = total, max = max, gravite = "avertissement", remede = recomptez }
end

return regle {
  id = "vote-arithmetique",
  titre = "Le décompte des voix est possible",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    local vote = d.vote
    if connu(vote, "pour") or connu(vote, "contre") then return true end
    if connu(vote, "resultat") or connu(vote, "mode") and vote.mode == "sans_vote" then
      return sans_objet "le résultat est annoncé sans décompte des voix"
    end
    if connu(d, "nature") and elections[d.nature] and not connu(vote, "tours") then
      return sans_objet "les tours de l'élection ne sont pas donnés"
    end
    return true
  end,

  controle = function(d, seance)
    local max, vote = d.nb_votants_max, d.vote
    local n, possibles = annonces(d, seance, max)
    if n then
      return manquement { "{n|votant annoncé|votants annoncés} pour {max} possibles "
        .. "(présents et pouvoirs).", n = n, max = possibles, remede = recomptez }
    end
    if connu(vote, "tours") and not connu(vote, "pour") then return par_tours(d, max) end
    local total, complet = decompte(vote)
    if total > max then
      return manquement { "{total} voix pour {max} votants possibles (présents et pouvoirs).",
        total = total, max = max, remede = recomptez }
    end
    if not connu(vote, "pour") then return indetermine {
      "le document ne donne pas le vote", manque = { { d, "vote" } } } end
    if complet and connu(vote, "votants") and total ~= vote.votants then
      return manquement { "{total} voix pour {votants|votant annoncé|votants annoncés}.",
        total = total, votants = vote.votants, remede = recomptez,
        gravite = total < vote.votants and "avertissement" or "irregularite" }
    end
    if total == max then
      return conforme { "{total} voix pour {max} votants possibles", total = total, max = max }
    end
    if not complet then
      return indetermine { "{total} voix lues pour {max} votants possibles : le décompte n'est pas "
        .. "complet", total = total, max = max,
        manque = { { vote, "contre" }, { vote, "abstentions" } } }
    end
    return manquantes(d, total, max)
  end,
}
