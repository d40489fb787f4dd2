-- Un membre absent ne porte pas de pouvoir, et un pouvoir ne se délègue pas : celui qui a donné le
-- sien ne peut porter celui d'un autre. Les deux voix sont à retirer.

local function donne_aussi(procurations, procuration)
  for rang, autre in ipairs(procurations) do
    if meme_personne(autre.mandant, procuration.mandataire) then return autre, rang end
  end
end

-- Le pouvoir que donne celui qui porte celui-ci. Celui qui vient ou part en séance a pu porter un
-- pouvoir à un moment et donner le sien à un autre ; à soi-même, une autre règle le dit.
local function second(seance, liste, procuration)
  local porteur = procuration.mandataire
  if connu(porteur, "presence") and porteur.presence == "present" then -- équivalent : plus rapide
    return nil
  end
  if meme_personne(procuration.mandant, procuration.mandataire) then return nil end
  local autre, rang = donne_aussi(liste.procurations, procuration)
  if not autre or est_present(seance, procuration.mandataire) then return nil end
  return autre, rang
end

local function douteuse(seance, liste, procuration)
  if second(seance, liste, procuration) then return true end
  for _, autre in ipairs(liste.procurations) do
    if meme_personne(autre.mandataire, procuration.mandant) and second(seance, liste, autre) then
      return true
    end
  end
  return false
end

local function fautes(seance, liste)
  local douteuses
  local function voix_douteuses()
    douteuses = douteuses or somme(liste.procurations, function(procuration)
      return douteuse(seance, liste, procuration) and 1 or 0
    end)
    return douteuses
  end
  return chacun(liste.procurations, function(procuration, rang)
    local autre, rang_autre = second(seance, liste, procuration)
    if not autre then return nil end
    local mutuel = connu(autre, "mandataire")
      and meme_personne(autre.mandataire, procuration.mandant)
    if mutuel and rang_autre < rang then return nil end -- équivalent : jamais le même rang
    return manquement { mutuel and "{a} et {b} se donnent mutuellement pouvoir{lieu}."
        or "{b} porte le pouvoir de {a} et a donné le sien{lieu}.",
      a = procuration.mandant, b = procuration.mandataire, lieu = liste.lieu,
      montre = { { procuration, "mandataire" }, { autre, "mandant" } },
      gravite = resultat_tourne(liste.point or seance, voix_douteuses()) and "nullite"
        or "irregularite",
      remede = "Retirez les deux voix du décompte et vérifiez le résultat." }
  end)
end

return regle {
  id = "procuration-cycle",
  titre = "Aucun mandataire n'a lui-même donné pouvoir",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "seance",

  champ = function(seance, p)
    if p.pouvoirs.statuts(seance.assemblee) then
      return sans_objet "les statuts de l'établissement fixent les pouvoirs"
    end
    for _, liste in ipairs(p.pouvoirs.listes(seance)) do
      if #liste.procurations > 1 then return true end
    end
    return sans_objet "moins de deux pouvoirs"
  end,

  controle = function(seance, p)
    return chacun(p.pouvoirs.listes(seance), function(liste) return fautes(seance, liste) end)
      or conforme "aucun mandataire n'a donné pouvoir"
  end,
}
