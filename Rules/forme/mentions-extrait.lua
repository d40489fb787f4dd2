-- Une erreur de transcription n'atteint pas la validité de l'acte (CE 2 décembre 1977, Comité de
-- défense de l'environnement de Mâcon-Nord) : la règle parle de l'extrait, non de l'acte.

local function manque(liste, objet, champ, nom)
  if not connu(objet, champ) then liste[#liste + 1] = { nom = nom, fait = { objet, champ } } end
end

local function noms(liste)
  local t = {}
  for i, m in ipairs(liste) do t[i] = m.nom end
  return t
end

local function faits(liste)
  local t = {}
  for i, m in ipairs(liste) do t[i] = m.fait end
  return t
end

local function vote(absents, d)
  if not connu(d.vote, "resultat") and not connu(d.vote, "pour") then
    manque(absents, d.vote, "resultat", "le vote")
  end
end

local function decision(d)
  local absents = {}
  manque(absents, d, "dispositif", "le dispositif")
  vote(absents, d)
  return absents
end

local function autres(d, seance)
  local absents = {}
  vote(absents, d)
  manque(absents, seance.assemblee, "en_exercice", "le nombre de membres en exercice")
  if not connu(seance.nombres, "presents") then
    manque(absents, seance, "membres", "les présents")
  end
  manque(absents, seance, "date", "la date de la séance")
  manque(absents, seance.convocation, "date", "la date de la convocation")
  manque(absents, seance, "president", "le président de séance")
  manque(absents, seance, "secretaire", "le secrétaire de séance")
  manque(absents, d, "objet", "l'objet")
  return absents
end

return regle {
  id = "mentions-extrait",
  titre = "L'extrait porte les mentions utiles",
  articles = { "CGCT R2121-9", "CGCT L2121-23" },
  gravite = "avertissement",
  portee = "deliberation",

  -- Un procès-verbal porte ses mentions une fois pour toutes ; ses points ne sont pas des extraits.
  champ = function(d, seance)
    if #seance.deliberations > 1 and not connu(d, "complet") then
      return sans_objet "le document est un procès-verbal de plusieurs points, non un extrait"
    end
    return true
  end,

  controle = function(d, seance)
    local acte, formes = decision(d), autres(d, seance)
    if #acte == 0 and #formes == 0 then
      return conforme "présents, convocation, objet, vote et dispositif figurent"
    end
    if not d.complet then
      local absents = #acte > 0 and acte or formes
      return indetermine { "l'extrait s'arrête avant sa fin ; il n'y figure pas {absents}",
        absents = noms(absents), manque = faits(absents) }
    end
    if not connu(d, "dispositif") then
      return manquement { "L'extrait est complet, mais aucune décision n'y figure.", montre = {},
        gravite = "irregularite",
        remede = "Complétez l'extrait d'après le procès-verbal ; si le conseil n'a rien décidé, il "
          .. "doit délibérer." }
    end
    return manquement { "Mentions absentes de l'extrait : {absents}.", absents = noms(formes),
      montre = {}, remede = "Complétez l'extrait d'après le procès-verbal." }
  end,
}
