-- Un pouvoir donné pour la séance restée sans quorum ne vaut pour la suivante que s'il le dit
-- (réponse ministérielle, Sénat n° 12942, 26 décembre 2019).

local function vaut(procuration, date)
  for _, jour in ipairs(procuration.seances) do
    if jour == date then return true end
  end
  return false
end

return regle {
  id = "procuration-renvoi",
  titre = "Pouvoirs donnés pour la séance tenue sur seconde convocation",
  articles = { "CGCT L2121-20" },
  gravite = "avertissement",
  portee = "seance",

  champ = function(seance)
    if not connu(seance.convocation, "rang") or seance.convocation.rang ~= 2 then
      return sans_objet "première convocation"
    end
    if connu(seance, "procurations") and #seance.procurations > 0 then return true end
    return sans_objet "aucun pouvoir"
  end,

  controle = function(seance)
    local precedente = seance.convocation.seance_precedente
    local faute = chacun(seance.procurations, function(procuration)
      -- Un pouvoir signé depuis la première séance ne peut viser que celle-ci.
      if connu(procuration, "date") and procuration.date > precedente.date then return nil end
      if vaut(procuration, seance.date) then return nil end
      return manquement { "Le pouvoir de {mandant} ne vise pas la séance du {date:date}.",
        mandant = procuration.mandant, date = seance.date,
        montre = { { procuration, "mandant" } },
        remede = "Faites-en signer un pour cette séance." }
    end)
    return faute or conforme { "{n|pouvoir donné|pouvoirs donnés} pour cette séance",
      n = #seance.procurations }
  end,
}
