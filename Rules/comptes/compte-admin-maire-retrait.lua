-- Le maire peut débattre du compte, non le voter : il sort, et ne donne ni ne porte de pouvoir (CE
-- 18 novembre 1931, Leclert et Lepage).

local comptes = { compte_administratif = true, compte_financier_unique = true }

local function votants(d)
  local vote = d.vote
  if connu(vote, "votants") then return vote.votants end
  if connu(vote, "pour") and connu(vote, "contre") and connu(vote, "abstentions") then
    return vote.pour + vote.contre + vote.abstentions
  end
end

local function est_sorti(d, maire)
  if not connu(d, "sorties") then return false end
  for _, personne in ipairs(d.sorties) do
    if meme_personne(personne, maire) then return true end
  end
  return false
end

-- Les voix possibles sans le maire ; `sorti` : il n'est déjà plus compté.
local function voix(d, maire, sorti)
  local n = d.nb_votants_max
  if not sorti and possible(d.presents_vote, function(m) return meme_personne(m, maire) end) then
    n = n - 1
  end
  return n
end

return regle {
  id = "compte-admin-maire-retrait",
  titre = "Le maire s'est retiré au vote du compte",
  articles = { "CGCT L2121-14", "CGCT L2121-31" },
  gravite = "nullite",
  portee = "deliberation",

  champ = function(d)
    if connu(d, "nature") and comptes[d.nature] then return true end
    return sans_objet "ce point n'arrête pas un compte"
  end,

  controle = function(d, seance)
    local remede = "Mentionnez le retrait du maire et qui a présidé ; s'il a voté, revotez."
    if connu(d, "maire_vote") and d.maire_vote then
      return manquement { "Le maire a pris part au vote du compte.", remede = remede,
        montre = { { d, "maire_vote" } } }
    end
    local maire = seance.maire
    if not est_present(seance, maire) then
      return conforme { "{maire}, maire, n'était pas présent", maire = maire }
    end
    local sorti = est_sorti(d, maire) or connu(d, "maire_vote")
    local exprimees = votants(d)
    if exprimees and connu(seance, "procurations") then
      local max = voix(d, maire, est_sorti(d, maire))
      if exprimees > max then
        return manquement { "{n|votant|votants} pour {max} sans le maire : il a été compté.",
          n = exprimees, max = max, remede = remede, montre = { { d, "vote" } } }
      end
    end
    if sorti then return conforme { "{maire}, maire, n'a pas voté", maire = maire } end
    return indetermine { "le document ne dit pas {maire:que}, maire, s'est retiré au vote",
      maire = maire, manque = { { d, "maire_vote" } } }
  end,
}
