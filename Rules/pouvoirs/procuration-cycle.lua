-- Un membre absent ne porte pas de pouvoir et un pouvoir ne se délègue pas : celui qui a donné le
-- sien ne peut porter celui d'un autre. Les deux voix sont à retirer.

local function donne_aussi(seance, procuration)
  for _, autre in ipairs(seance.procurations) do
    if meme_personne(autre.mandant, procuration.mandataire) then return autre end
  end
end

local function faute(seance, procuration)
  if meme_personne(procuration.mandant, procuration.mandataire) then return nil end
  local autre = donne_aussi(seance, procuration)
  -- Celui qui part en séance a pu porter un pouvoir, puis donner le sien.
  if not autre or est_present(seance, procuration.mandataire) then return nil end
  local remede = "Retirez les deux voix du décompte et vérifiez le résultat."
  local gravite = resultat_tourne(seance, 2) and "nullite" or "irregularite"
  local montre = { { procuration, "mandataire" }, { autre, "mandant" } }
  if connu(autre, "mandataire") and meme_personne(autre.mandataire, procuration.mandant) then
    return manquement { "{a} et {b} se donnent mutuellement pouvoir.", a = procuration.mandant,
      b = procuration.mandataire, gravite = gravite, montre = montre, remede = remede }
  end
  return manquement { "{b} porte le pouvoir de {a} et a donné le sien.", a = procuration.mandant,
    b = procuration.mandataire, gravite = gravite, montre = montre, remede = remede }
end

return regle {
  id = "procuration-cycle",
  titre = "Aucun mandataire n'a lui-même donné pouvoir",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "seance",

  champ = function(seance)
    if connu(seance, "procurations") and #seance.procurations > 1 then return true end
    return sans_objet "moins de deux pouvoirs"
  end,

  controle = function(seance)
    return chacun(seance.procurations, function(procuration)
      return faute(seance, procuration)
    end) or conforme "aucun mandataire n'a donné pouvoir"
  end,
}
