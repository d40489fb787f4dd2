-- L'arrivée du mandant met fin à son pouvoir et son départ peut en faire naître un (réponse
-- ministérielle n° 1540, 11 octobre 2012). Hors des périodes d'urgence sanitaire, un conseiller
-- municipal à distance est absent : il peut donner pouvoir.

local function distance_admise(seance, p)
  local a = seance.assemblee
  return not connu(a, "type") or a.type ~= "conseil_municipal" or p.quorum.compte_distance
end

local function la_toute_la_seance(seance, personne, p)
  if not est_present(seance, personne) or est_parti(seance, personne) then return false end
  for _, membre in ipairs(seance.membres) do
    if meme_personne(membre, personne) then
      if connu(membre, "arrivee") then return false end
      if membre.presence == "distance" then return distance_admise(seance, p) end
    end
  end
  return true
end

local function est_la(seance, liste, mandant, p)
  if not liste.point then return la_toute_la_seance(seance, mandant, p) end
  for _, membre in ipairs(liste.point.presents_vote) do
    if meme_personne(membre, mandant) then return true end
  end
  return false
end

local function fautes(seance, liste, p)
  local douteuses
  local function voix_douteuses()
    douteuses = douteuses or somme(liste.procurations, function(procuration)
      return est_la(seance, liste, procuration.mandant, p) and 1 or 0
    end)
    return douteuses
  end
  return chacun(liste.procurations, function(procuration)
    local mandant = procuration.mandant
    if not est_la(seance, liste, mandant, p) then return nil end
    return manquement { "{mandant} figure présent et représenté{lieu}.", mandant = mandant,
      lieu = liste.lieu, montre = { { procuration, "mandant" }, { seance, "membres" } },
      gravite = resultat_tourne(liste.point or seance, voix_douteuses()) and "nullite"
        or "irregularite",
      remede = "Choisissez : retirez le pouvoir, ou notez l'heure de l'arrivée ou du départ de "
        .. "{mandant}." }
  end)
end

return regle {
  id = "procuration-mandant-absent",
  titre = "Le mandant est absent",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "seance",

  champ = function(seance, p)
    if not p.pouvoirs.statuts(seance.assemblee) then return true end
    return sans_objet "les statuts de l'établissement fixent les pouvoirs"
  end,

  controle = function(seance, p)
    local total = 0
    local faute = chacun(p.pouvoirs.listes(seance), function(liste)
      total = total + #liste.procurations
      return fautes(seance, liste, p)
    end)
    if faute then return faute end
    if total == 0 then return sans_objet "aucun pouvoir" end
    return conforme { "{n|mandant absent|mandants absents}", n = total }
  end,
}
