-- La voix portée par un absent n'existe pas ; elle cesse au départ du mandataire. À distance, un
-- conseiller municipal est absent hors des périodes d'urgence sanitaire.

local function distance_admise(seance, p)
  local a = seance.assemblee
  return not connu(a, "type") or a.type ~= "conseil_municipal" or p.quorum.compte_distance
end

local function est_la(seance, liste, personne)
  if not liste.point then return est_present(seance, personne) end
  for _, membre in ipairs(liste.point.presents_vote) do
    if meme_personne(membre, personne) then return true end
  end
  return est_a_distance(seance, personne)
end

-- Ce qui empêche ce mandataire de porter ce pouvoir ; rien quand il le peut.
local function motif(seance, liste, procuration, p)
  local mandataire = procuration.mandataire
  if not mandataire.est_membre then
    return "{mandataire}, qui porte le pouvoir de {mandant}, n'est pas membre de l'assemblée{lieu}."
  end
  if meme_personne(mandataire, procuration.mandant) then
    return "{mandant} ne peut se donner pouvoir à soi-même{lieu}."
  end
  if not est_la(seance, liste, mandataire) then
    return "{mandataire} n'était pas présent{lieu} : la voix de {mandant} ne compte pas."
  end
  if est_a_distance(seance, mandataire) and not distance_admise(seance, p) then
    return "{mandataire} siégeait à distance, ce que la loi ne permettait pas à cette date : la "
      .. "voix de {mandant} ne compte pas."
  end
end

local function fautes(seance, liste, p)
  local douteuses
  local function voix_douteuses()
    douteuses = douteuses or somme(liste.procurations, function(procuration)
      return motif(seance, liste, procuration, p) and 1 or 0
    end)
    return douteuses
  end
  return chacun(liste.procurations, function(procuration)
    local constat = motif(seance, liste, procuration, p)
    if not constat then return nil end
    return manquement { constat, mandataire = procuration.mandataire,
      mandant = procuration.mandant, lieu = liste.lieu, montre = { { procuration, "mandataire" } },
      gravite = resultat_tourne(liste.point or seance, voix_douteuses()) and "nullite"
        or "irregularite",
      remede = "Retirez la voix de {mandant} du décompte. Une autre fois, faites porter son "
        .. "pouvoir par un membre présent." }
  end)
end

-- Ce que le décompte des points suivants doit savoir d'un mandataire qui s'en va.
local function departs(procurations)
  for _, procuration in ipairs(procurations) do
    if connu(procuration.mandataire, "depart") then
      return phrase(" ; {mandataire} s'en va avant le point {n} : sans un nouveau pouvoir, la voix "
        .. "de {mandant} ne compte plus", { mandataire = procuration.mandataire,
        mandant = procuration.mandant, n = procuration.mandataire.depart })
    end
  end
  return ""
end

return regle {
  id = "procuration-mandataire-present",
  titre = "Le mandataire est un autre membre, présent",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "seance",

  champ = function(seance, p)
    if not p.pouvoirs.statuts(seance.assemblee) then return true end
    return sans_objet "les statuts de l'établissement fixent les pouvoirs"
  end,

  controle = function(seance, p)
    local listes, total, suite = p.pouvoirs.listes(seance), 0, ""
    local faute = chacun(listes, function(liste)
      total = total + #liste.procurations
      return fautes(seance, liste, p)
    end)
    if faute then return faute end
    if total == 0 then return sans_objet "aucun pouvoir" end
    for _, liste in ipairs(listes) do
      if suite == "" then suite = departs(liste.procurations) end
    end
    return conforme { "{n|mandataire présent|mandataires présents}{suite}", n = total,
      suite = suite }
  end,
}
