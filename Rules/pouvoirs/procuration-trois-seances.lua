-- Le même pouvoir écrit ne vaut que pour trois séances consécutives ; un pouvoir nouveau à chaque
-- séance est licite, et la maladie dûment constatée lève la limite. Une séance seule ne dit que le
-- rang imprimé : la suite des séances demande le registre.

local function donne_son_rang(procurations)
  for _, procuration in ipairs(procurations) do
    if connu(procuration, "rang") then return true end
  end
  return false
end

return regle {
  id = "procuration-trois-seances",
  titre = "Un même pouvoir sert à trois séances consécutives au plus",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "seance",

  champ = function(seance)
    if connu(seance, "procurations") and donne_son_rang(seance.procurations) then return true end
    return sans_objet "rien ne dit qu'un pouvoir a déjà servi"
  end,

  controle = function(seance, p)
    local max = p.pouvoirs.seances_consecutives
    local faute = chacun(seance.procurations, function(procuration)
      if not connu(procuration, "rang") or procuration.rang <= max then return nil end
      return manquement { "Le pouvoir de {mandant} sert à une {rang}e séance consécutive, {max} au "
        .. "plus.", mandant = procuration.mandant, rang = procuration.rang, max = max,
        montre = { { procuration, "rang" } },
        gravite = resultat_tourne(seance, 1) and "nullite" or "irregularite",
        remede = "Demandez à {mandant} un nouveau pouvoir, ou le justificatif de sa maladie." }
    end)
    return faute or conforme { "aucun pouvoir n'a servi à plus de {max} séances", max = max }
  end,
}
