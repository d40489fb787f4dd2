-- Ni le jour de l'envoi ni celui de la séance ne comptent ; dimanches et jours fériés comptent
-- (CE 13 octobre 1993, d'André, n° 141677).

local function requis(seance, p)
  if seance.convocation.premiere_reunion then
    return p.convocation.premiere_reunion, source(p.convocation, "premiere_reunion")
  end
  return p.convocation.jours_francs, source(p.convocation, "jours_francs")
end

local function trop_court(seance, jf, n, texte, suite)
  return manquement {
    "{jf|jour franc|jours francs} entre l'envoi du {envoi} et la séance du {seance}, {requis} "
      .. "requis ({texte})" .. suite .. ".",
    jf = jf, envoi = seance.convocation.date, seance = seance.date, requis = n, texte = texte,
    premiere = ajoute_jours(seance.convocation.date, n + 1),
    remede = "Première date régulière pour cette convocation : le {premiere}. Convoquez de "
      .. "nouveau, ou faites constater l'urgence à l'ouverture de la séance." }
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
    local jf = seance.jours_francs
    local n, texte = requis(seance, p)
    if jf >= n then
      local seuil = connu(seance.assemblee, "population") and ", {requis} requis ({texte})" or ""
      return conforme {
        "{jf|jour franc|jours francs} entre l'envoi du {envoi} et la séance du {seance}" .. seuil,
        jf = jf, envoi = seance.convocation.date, seance = seance.date, requis = n, texte = texte }
    end
    if jf < p.convocation.urgence_min then
      return trop_court(seance, jf, n, texte, " ; l'urgence même exige un jour franc")
    end
    local urgence = seance.convocation.urgence
    if not connu(urgence, "invoquee") then
      return indetermine {
        "{jf|jour franc|jours francs} pour {requis} requis ({texte}) : joignez la décision "
          .. "d'urgence, s'il y en a une",
        jf = jf, requis = n, texte = texte, manque = { { urgence, "invoquee" } } }
    end
    if not urgence.invoquee then return trop_court(seance, jf, n, texte, "") end
    if urgence.approuvee then
      return conforme { "{jf|jour franc|jours francs}, l'urgence étant approuvée par le conseil",
        jf = jf }
    end
    return trop_court(seance, jf, n, texte, ", et le conseil n'a pas approuvé l'urgence")
  end,
}
