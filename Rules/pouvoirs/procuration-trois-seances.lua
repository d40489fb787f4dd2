-- Le même pouvoir écrit ne vaut que pour trois séances consécutives ; un pouvoir nouveau à chaque
-- séance est licite, et la maladie dûment constatée lève la limite. Le document imprime parfois
-- le rang ; le registre montre les séances précédentes, et la date du pouvoir dit si c'est le même.

local function donne_son_rang(procurations)
  for _, procuration in ipairs(procurations) do
    if connu(procuration, "rang") then return true end
  end
  return false
end

-- Le nombre des pouvoirs d'un acte qui unissent les deux mêmes personnes et que `retient` garde ;
-- un nom qu'on ne sait reconnaître ne compte pas.
local function semblables(acte, procuration, retient)
  if not connu(acte, "procurations") then return 0 end
  return (somme(acte.procurations, function(autre)
    local memes = meme_personne(autre.mandant, procuration.mandant)
      and meme_personne(autre.mandataire, procuration.mandataire)
    if not (memes and retient(autre)) then return 0 end
    return 1 -- équivalent : un ou plusieurs
  end))
end

-- Les jours de séance, du plus récent, qui se suivent sans interruption avec un tel pouvoir.
local function suite(seance, registre, procuration, max, retient)
  local jours = {}
  for jour, actes in seances_precedentes(registre, seance.date) do
    local sert = false
    for _, acte in ipairs(actes) do
      if semblables(acte, procuration, retient) > 0 then sert = true end
    end
    if not sert or #jours == max then break end
    table.insert(jours, 1, jour)
  end
  return jours
end

local function juge_rang(seance, procuration, max)
  if procuration.rang <= max then return nil end
  return manquement { "Le pouvoir de {mandant} sert à une {rang}e séance consécutive, {max} au "
    .. "plus.", mandant = procuration.mandant, rang = procuration.rang, max = max,
    montre = { { procuration, "rang" } },
    gravite = resultat_tourne(seance, 1) and "nullite" or "irregularite",
    remede = "Demandez à {mandant} un nouveau pouvoir, ou le justificatif de sa maladie." }
end

local function juge_suite(seance, registre, procuration, max)
  if connu(procuration, "date") then
    local jours = suite(seance, registre, procuration, max, function(autre)
      return connu(autre, "date") and autre.date == procuration.date
    end)
    if #jours < max then return nil end
    return manquement { "Le pouvoir de {mandant} à {mandataire}, du {date}, sert encore après les "
      .. "séances des {jours} : {max} consécutives au plus.",
      mandant = procuration.mandant, mandataire = procuration.mandataire,
      date = procuration.date, jours = jours, max = max,
      montre = { { procuration, "mandant" }, { procuration, "date" } },
      gravite = resultat_tourne(seance, 1) and "nullite" or "irregularite",
      remede = "Demandez à {mandant} un nouveau pouvoir, ou le justificatif de sa maladie." }
  end
  local jours = suite(seance, registre, procuration, max, function() return true end)
  if #jours < max then return nil end
  return manquement { "{mandant} donnait déjà pouvoir à {mandataire} aux séances des {jours}.",
    mandant = procuration.mandant, mandataire = procuration.mandataire, jours = jours,
    gravite = "information", montre = { { procuration, "mandant" } },
    remede = "Assurez-vous que le pouvoir est nouveau : le même sert à {max} séances consécutives "
      .. "au plus.", max = max }
end

return regle {
  id = "procuration-trois-seances",
  titre = "Un même pouvoir sert à trois séances consécutives au plus",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "seance",
  registre = { mois = 12, facultatif = true },

  champ = function(seance, _, registre)
    if connu(seance, "procurations") then
      if donne_son_rang(seance.procurations) then return true end
      if registre and #seance.procurations > 0 then return true end
    end
    return sans_objet "rien ne dit qu'un pouvoir a déjà servi"
  end,

  controle = function(seance, p, registre)
    local max = p.pouvoirs.seances_consecutives
    local faute = chacun(seance.procurations, function(procuration)
      if connu(procuration, "rang") then return juge_rang(seance, procuration, max) end
    end)
    -- Un nom que l'on ne sait reconnaître n'arrête pas la comparaison.
    for _, procuration in ipairs(registre and seance.procurations or {}) do
      if not faute and not connu(procuration, "rang") then
        faute = juge_suite(seance, registre, procuration, max)
      end
    end
    return faute or conforme { "aucun pouvoir n'a servi à plus de {max} séances", max = max }
  end,
}
