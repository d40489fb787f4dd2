-- À la seconde convocation le conseil délibère quel que soit le nombre des présents, si la première
-- était régulière, si trois jours francs séparent l'envoi de la réunion (CE 16 juin 1997, Pfister,
-- n° 142691) et si le point était déjà à l'ordre du jour. Une séance qui a le quorum ordinaire n'a
-- pas besoin de cette dispense.

local sans_convocation = { conseil_departemental = true, conseil_regional = true }

local remede = "Convoquez de nouveau le conseil, à trois jours francs au moins d'intervalle, sur "
  .. "l'ordre du jour de la première séance."

local function type(seance)
  return connu(seance.assemblee, "type") and seance.assemblee.type or "conseil_municipal"
end

local function a_le_quorum(seance, p)
  return connu(seance.assemblee, "en_exercice") and connu(seance, "membres")
    and seance.nb_presents >= p.quorum.requis(seance.assemblee.en_exercice)
end

-- Une question ajoutée à la seconde convocation demande le quorum ordinaire.
local function nouvelle(seance)
  for _, question in ipairs(seance.convocation.ordre_du_jour) do
    local ancienne = false
    for _, autre in ipairs(seance.convocation.seance_precedente.ordre_du_jour) do
      if evoque(autre, question) or evoque(question, autre) then ancienne = true end
    end
    if not ancienne then return question end
  end
end

local function delai(seance, p)
  local prec, c = seance.convocation.seance_precedente, seance.convocation
  if sans_convocation[type(seance)] then
    return jours_francs(prec.date, seance.date) + 1, p.convocation.seconde_plein_droit, "jours"
  end
  if type(seance) == "ccas" then
    return jours_francs(c.date, seance.date) + 1, p.convocation.seconde_ccas, "jours"
  end
  return jours_francs(c.date, seance.date), p.convocation.seconde, "jours francs"
end

return regle {
  id = "seconde-convocation",
  titre = "Séance tenue sans condition de quorum, sur seconde convocation",
  articles = { "CGCT L2121-17" },
  gravite = "nullite",
  portee = "seance",

  champ = function(seance)
    if not connu(seance.convocation, "rang") or seance.convocation.rang ~= 2 then
      return sans_objet "première convocation"
    end
    if type(seance) == "autre" then
      return sans_objet "les statuts de l'établissement fixent le quorum"
    end
    return true
  end,

  controle = function(seance, p)
    if a_le_quorum(seance, p) then
      return conforme { "{n|présent|présents} : le quorum ordinaire est atteint",
        n = seance.nb_presents }
    end
    local prec, c = seance.convocation.seance_precedente, seance.convocation
    if prec.quorum_atteint then
      return manquement { "La séance du {date:date} avait le quorum : celle-ci devait l'avoir "
        .. "aussi.", date = prec.date, remede = remede }
    end
    local a = seance.assemblee
    if connu(a, "alsace_moselle") and a.alsace_moselle and type(seance) == "conseil_municipal" then
      if c.mention_sans_majorite then
        return conforme "le conseil peut décider sans majorité : la convocation l'annonce"
      end
      return manquement { "La seconde convocation n'annonce pas que le conseil peut décider sans "
        .. "majorité (CGCT L2541-4).", remede = "Convoquez de nouveau avec cette mention." }
    end
    local jours, requis, unite = delai(seance, p)
    if jours < requis then
      return manquement { "Séance tenue sans quorum : {jours|jour|jours} d'intervalle, {requis} "
        .. "{unite} requis.", jours = jours, requis = requis, unite = unite, remede = remede,
        montre = { { c, "date" }, { seance, "date" } } }
    end
    if not sans_convocation[type(seance)] then
      local premier = jours_francs(prec.convocation_date, prec.date)
      if premier < p.convocation.jours_francs then
        return manquement { "Séance tenue sans quorum : la première convocation, envoyée "
          .. "{jours|jour franc|jours francs} avant la séance, n'était pas régulière ({requis} "
          .. "requis).", jours = premier, requis = p.convocation.jours_francs, remede = remede }
      end
    end
    local question = nouvelle(seance)
    if question then
      return manquement { "« {question} » n'était pas à l'ordre du jour de la première séance : "
        .. "ce point demandait le quorum.", question = question,
        remede = "Réinscrivez ce point à une séance qui ait le quorum." }
    end
    return conforme { "{jours|jour|jours} d'intervalle, {requis} {unite} requis : aucune condition "
      .. "de quorum", jours = jours, requis = requis, unite = unite }
  end,
}
