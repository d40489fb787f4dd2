-- Ni le jour de l'envoi ni celui de la séance ne comptent ; dimanches et jours fériés comptent
-- (CE 13 octobre 1993, d'André, n° 141677). Les trois jours du CCAS et les douze jours des rapports
-- départementaux et régionaux ne sont pas francs. Un EPCI n'a pas de délai plus court pour sa
-- première réunion (CE 22 juillet 2015, n° 383072).

local function unite(franc) return franc and "" or " jours, non francs," end

local function trop_court(x, suite)
  local urgence = x.urgence_min and x.jf >= x.urgence_min
  local ecart = x.jf < 0 and "Aucun jour" or "{jf|jour franc|jours francs}"
  return manquement {
    ecart .. " entre l'envoi du {envoi} et la séance du {seance}, {requis}"
      .. unite(x.franc) .. " requis ({texte})" .. suite .. ".",
    jf = x.jf, envoi = x.envoi, seance = x.seance, requis = x.requis, texte = x.texte,
    montre = x.montre, premiere = ajoute_jours(x.envoi, x.franc and x.requis + 1 or x.requis),
    remede = "Première date régulière pour cette convocation : le {premiere}. "
      .. "Convoquez de nouveau" .. (urgence
        and ", ou faites constater l'urgence à l'ouverture de la séance." or ".") }
end

local function suffisant(x, seuil)
  return conforme {
    "{jf|jour franc|jours francs} entre l'envoi du {envoi} et la séance du {seance}" .. seuil,
    jf = x.jf, envoi = x.envoi, seance = x.seance, requis = x.requis, texte = x.texte }
end

local function par_urgence(x, urgence)
  if not connu(urgence, "invoquee") then
    return indetermine {
      "{jf|jour franc|jours francs} pour {requis}" .. unite(x.franc) .. " requis ({texte}) : "
        .. "joignez la décision d'urgence, s'il y en a une",
      jf = x.jf, requis = x.requis, texte = x.texte, montre = x.montre,
      manque = { { urgence, "invoquee" } } }
  end
  if not urgence.invoquee then return trop_court(x, "") end
  if urgence.approuvee then
    return conforme { "{jf|jour franc|jours francs}, l'urgence étant approuvée par le conseil",
      jf = x.jf }
  end
  return sans_objet "le conseil n'a pas approuvé l'urgence : voir convocation-urgence"
end

local function rapports(type)
  return type == "conseil_departemental" or type == "conseil_regional"
end

return regle {
  id = "convocation-delai",
  titre = "Délai de convocation du conseil",
  articles = { "CGCT L2121-11", "CGCT L2121-12" },
  gravite = "irregularite",
  portee = "seance",

  champ = function(seance)
    if seance.convocation.rang == 1 then return true end
    return sans_objet "seconde convocation : son délai relève de l'article L2121-17"
  end,

  controle = function(seance, p)
    local requis, franc, texte, urgence_min = p.convocation.requis(seance)
    if not requis then return sans_objet "les statuts fixent le délai de convocation" end
    local type = p.convocation.categorie(seance.assemblee)
    local note = seance.convocation.note_synthese
    local envoi = seance.convocation.date
    local rapport = rapports(type) and connu(note, "date")
    if rapport then envoi = note.date end
    local x = { jf = jours_francs(envoi, seance.date), envoi = envoi, seance = seance.date,
      requis = requis, franc = franc, texte = texte, urgence_min = urgence_min,
      montre = { { seance, "date" }, { rapport and note or seance.convocation, "date" } } }

    if x.jf >= (franc and requis or requis - 1) then
      if type == "conseil_municipal" and not connu(seance.assemblee, "population") then
        return suffisant(x, "")
      end
      return suffisant(x, ", {requis}" .. unite(franc) .. " requis ({texte})")
    end
    if not urgence_min then return trop_court(x, "") end
    if rapports(type) and not rapport then
      return indetermine { "convocation du {envoi} : les rapports sont-ils partis douze jours "
        .. "avant la séance ?", envoi = envoi, manque = { { note, "date" } } }
    end
    if x.jf < urgence_min then
      return trop_court(x, urgence_min > 0 and " ; l'urgence même exige un jour franc"
        or " ; l'urgence même exige la veille")
    end
    return par_urgence(x, seance.convocation.urgence)
  end,
}
