-- Le pouvoir désigne le mandataire et la séance ; un courriel suffit si l'auteur est certain. Il
-- n'a pas à être annexé au procès-verbal (TA Lille, 9 février 1993, Annezin).

return regle {
  id = "procuration-ecrit",
  titre = "Pouvoirs donnés par écrit",
  articles = { "CGCT L2121-20" },
  gravite = "avertissement",
  portee = "seance",

  champ = function(seance)
    if connu(seance, "procurations") and #seance.procurations > 0 then return true end
    return sans_objet "aucun pouvoir"
  end,

  controle = function(seance)
    local tus = {}
    for _, procuration in ipairs(seance.procurations) do
      if not connu(procuration, "ecrite") then tus[#tus + 1] = { procuration, "ecrite" } end
    end
    local faute = chacun(seance.procurations, function(procuration)
      if not connu(procuration, "ecrite") or procuration.ecrite then return nil end
      return manquement { "Le pouvoir de {mandant} n'est pas écrit.",
        mandant = procuration.mandant,
        remede = "Joignez au dossier de séance un pouvoir qui nomme le mandataire et la séance." }
    end)
    if faute then return faute end
    if #tus > 0 then
      return indetermine { "{n|pouvoir n'est pas dit écrit|pouvoirs ne sont pas dits écrits}",
        n = #tus, manque = tus }
    end
    return conforme { "{n|pouvoir écrit|pouvoirs écrits}", n = #seance.procurations }
  end,
}
