-- Une note jointe, ou des pièces équivalentes, envoyée avec la convocation (CE 14 novembre 2012,
-- Mandelieu-la-Napoule, n° 342327). Au-dessous de 3 500 habitants il n'y a qu'un droit à
-- l'information, sauf pour une installation classée.

local joignez = "Joignez la note à la prochaine convocation, et redélibérez si l'affaire est "
  .. "importante."

local function due(seance, p)
  local type = p.convocation.categorie(seance.assemblee)
  if type == "conseil_municipal" then
    return p.convocation.note_due or p.convocation.classee(seance)
  end
  if type == "ccas" then return p.convocation.note_due end
  return seance.assemblee.membres_3500
end

local assemblees = {
  conseil_municipal = true, conseil_communautaire = true, comite_syndical = true, ccas = true,
}

return regle {
  id = "note-synthese",
  titre = "Note explicative de synthèse jointe à la convocation",
  articles = { "CGCT L2121-12" },
  gravite = "irregularite",
  portee = "seance",

  champ = function(seance, p)
    local note = seance.convocation.note_synthese
    if not assemblees[p.convocation.categorie(seance.assemblee)] then
      return sans_objet "cette assemblée a ses propres règles d'information"
    end
    if connu(note, "jointe") or connu(note, "date") then return true end
    return sans_objet "le document ne dit rien de la note de synthèse"
  end,

  controle = function(seance, p)
    local convocation = seance.convocation
    local note = convocation.note_synthese
    local jointe = not connu(note, "jointe") or note.jointe
    if jointe and not connu(note, "date") then
      return conforme "note de synthèse jointe à la convocation"
    end
    if jointe and note.date <= convocation.date then
      return conforme { "note de synthèse envoyée le {date}, au plus tard avec la convocation",
        date = note.date }
    end
    if not due(seance, p) then
      return sans_objet "moins de 3 500 habitants : aucune note n'est exigée"
    end
    if not jointe then
      return manquement { "Aucune note de synthèse n'était jointe à la convocation (3 500 "
        .. "habitants et plus).", remede = joignez, montre = { { note, "jointe" } } }
    end
    return manquement { "Note de synthèse envoyée le {date}, après la convocation du {envoi}.",
      date = note.date, envoi = convocation.date, remede = joignez,
      montre = { { note, "date" }, { convocation, "date" } } }
  end,
}
