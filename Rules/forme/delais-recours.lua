-- Le délai est franc : ni le jour de la publication ni celui où il s'achève n'y comptent. Le défaut
-- de mention des voies de recours n'atteint pas l'acte.

local function dernier_jour(date, mois) return ajoute_jours(ajoute_mois(date, mois), 1) end

return regle {
  id = "delais-recours",
  titre = "Derniers jours pour attaquer l'acte",
  articles = { "CJA R421-1", "CGCT L2131-6" },
  gravite = "information",
  portee = "deliberation",

  champ = function(d)
    if connu(d.publication, "date") or connu(d.transmission, "date") then return true end
    return sans_objet "le document ne dit ni la publication ni la transmission"
  end,

  controle = function(d, _, p)
    local mois, recours, defere = p.recours.mois, nil, nil
    if connu(d.publication, "date") then recours = dernier_jour(d.publication.date, mois) end
    if connu(d.transmission, "date") then defere = dernier_jour(d.transmission.date, mois) end
    local suite = ", ou le premier jour ouvrable qui suit"
    if not defere then
      return conforme { "recours possible jusqu'au {recours}" .. suite, recours = recours }
    end
    if not recours then
      return conforme { "déféré du préfet jusqu'au {defere}" .. suite, defere = defere }
    end
    return conforme { "recours possible jusqu'au {recours} et déféré du préfet jusqu'au {defere}"
      .. suite, recours = recours, defere = defere }
  end,
}
