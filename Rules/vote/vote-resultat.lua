-- Les abstentions, les bulletins blancs et nuls et les refus de voter ne sont pas des suffrages
-- exprimés. À égalité, la voix du président l'emporte, sauf au scrutin secret. S'il s'abstient,
-- rien ne départage les voix, mais aucun arrêt ne le dit : la règle ne conclut pas contre une
-- adoption annoncée. « À l'unanimité » s'entend des suffrages exprimés.

local autrement = {
  compte_administratif = "l'arrêt du compte a sa propre majorité",
  compte_financier_unique = "l'arrêt du compte a sa propre majorité",
  election_maire = "une élection se juge par tours", election_adjoints = "une élection se juge par "
    .. "tours",
  nomination = "une nomination se juge par tours", designation = "une nomination se juge par tours",
}

local sans_decision = {
  ajourne = "point ajourné", prend_acte = "le conseil prend acte", sans_vote = "point sans vote",
}

local adoptes = { adopte = true, adopte_unanimite = true }

local function contre(d)
  if connu(d.vote, "contre") then return d.vote.contre end
  if connu(d.vote, "resultat") and d.vote.resultat == "adopte_unanimite" then return 0 end
  -- Toutes les voix qui restent ne suffiraient pas à l'emporter.
  if d.vote.pour > d.nb_votants_max - d.vote.pour then return 0 end
  return d.vote.contre
end

local function partage_emporte(d, seance)
  -- Le texte des CCAS n'excepte pas le scrutin secret.
  local a = seance.assemblee
  local ccas = connu(a, "type") and a.type == "ccas"
  if d.vote.mode == "secret" and not ccas then return false end
  return d.vote.voix_president == "pour"
end

local function adoptee(d, seance, pour, non)
  if pour == 0 and non == 0 then return false end
  if pour == non then return partage_emporte(d, seance) end
  return pour > non -- équivalent : l'égalité est déjà réglée
end

-- Égalité au scrutin ordinaire, le président s'abstenant.
local function sans_arbitre(d, pour, non)
  return pour == non and pour > 0 and d.vote.mode ~= "secret"
    and d.vote.voix_president == "abstention"
end

local function raison(d, pour, non)
  if pour == 0 and non == 0 then return "aucun suffrage n'est exprimé" end
  if pour ~= non then return "les voix contre l'emportent" end
  if d.vote.mode == "secret" then
    return "à égalité, le scrutin secret exclut la voix du président"
  end
  return "à égalité, la voix du président n'est pas pour"
end

return regle {
  id = "vote-resultat",
  titre = "Le résultat annoncé est celui des voix",
  articles = { "CGCT L2121-20" },
  gravite = "nullite",
  portee = "deliberation",

  champ = function(d)
    local vote = d.vote
    if connu(d, "nature") and autrement[d.nature] then return sans_objet(autrement[d.nature]) end
    if connu(vote, "resultat") and sans_decision[vote.resultat] then
      return sans_objet(sans_decision[vote.resultat])
    end
    if connu(vote, "pour") or connu(vote, "contre") then return true end
    return sans_objet "le document ne donne pas le décompte des voix"
  end,

  controle = function(d, seance)
    local vote = d.vote
    local pour, non = vote.pour, contre(d)
    local compte = connu(vote, "contre") or connu(vote, "resultat")
      and vote.resultat == "adopte_unanimite"
    local decompte = compte and "Pour {pour}, contre {contre}" or "Pour {pour}"
    local adopte = adoptee(d, seance, pour, non)
    if not connu(vote, "resultat") then
      if adopte then return conforme { decompte .. " : adoptée", pour = pour, contre = non } end
      return indetermine { decompte .. " : la délibération n'est pas adoptée ({raison}) ; le "
        .. "résultat annoncé n'est pas lu", pour = pour, contre = non,
        raison = raison(d, pour, non), manque = { { vote, "resultat" } } }
    end
    local annonce = vote.resultat
    if adopte and not adoptes[annonce] then
      return manquement { decompte .. " : la délibération est adoptée, et non rejetée.",
        pour = pour, contre = non, remede = "Rectifiez le résultat d'après le procès-verbal." }
    end
    if adoptes[annonce] and sans_arbitre(d, pour, non) then
      return indetermine { decompte .. " : à égalité, le président s'abstenant, rien ne dit que la "
        .. "délibération est adoptée ; vérifiez sa voix au procès-verbal", pour = pour,
        contre = non, manque = { { vote, "voix_president" } } }
    end
    if not adopte and adoptes[annonce] then
      return manquement { decompte .. " : la délibération n'est pas adoptée ({raison}).",
        pour = pour, contre = non, raison = raison(d, pour, non),
        remede = "Rectifiez le résultat d'après le procès-verbal ; l'acte ne peut être exécuté." }
    end
    if annonce == "adopte_unanimite" and non > 0 then
      return manquement { decompte .. " : adoptée, mais pas à l'unanimité.", pour = pour,
        contre = non, gravite = "avertissement",
        remede = "Écrivez « à la majorité » dans l'extrait." }
    end
    return conforme { decompte .. " : {resultat}", pour = pour, contre = non,
      resultat = adopte and "adoptée" or "rejetée" }
  end,
}
