-- Le membre intéressé ne vote ni pour lui ni pour un autre, et personne ne vote pour lui. Au
-- vote du compte le maire se retire, et aucun pouvoir ne vient de lui ni ne passe par lui.

local comptes = { compte_administratif = true, compte_financier_unique = true }

local function compte(d)
  return connu(d, "nature") and comptes[d.nature] or false
end

-- Les pouvoirs du point quand il les donne, sinon ceux de la séance.
local function liste(d, seance)
  if connu(d, "procurations") then return d.procurations, true end
  if connu(seance, "procurations") then return seance.procurations, false end
  return {}, false
end

local function designe(i, personne)
  return personne.est_membre and (personne.nom == i.nom or personne.nom_complet == i.nom)
end

local function interesse(d, personne)
  for _, i in ipairs(d.interesses) do
    local commun = connu(i, "interet") and i.interet == "commun"
    if not commun and designe(i, personne) then return i.nom end
  end
end

local function ecarte(d, seance, procuration)
  for _, personne in ipairs { procuration.mandant, procuration.mandataire } do
    if connu(d, "interesses") then
      local nom = interesse(d, personne)
      if nom then return nom, "est intéressé" end
    end
    if compte(d) and meme_personne(personne, seance.maire) then
      return phrase("{maire}", { maire = seance.maire }), "est le maire"
    end
  end
end

return regle {
  id = "procuration-interesse",
  titre = "Aucun pouvoir d'un membre intéressé, ni porté par lui",
  articles = { "CGCT L2131-11", "CGCT L2121-14" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "deliberation",

  champ = function(d, seance)
    local annonce = connu(d, "interesses") and #d.interesses > 0
    if not annonce and not compte(d) then return sans_objet "aucun membre intéressé annoncé" end
    if #liste(d, seance) == 0 then return sans_objet "aucun pouvoir" end
    return true
  end,

  controle = function(d, seance)
    local procurations, du_point = liste(d, seance)
    return chacun(procurations, function(procuration)
      local nom, pourquoi = ecarte(d, seance, procuration)
      if not nom then return nil end
      local constat = "Le pouvoir de {mandant} ne peut servir à ce point : {nom} {pourquoi}"
      if not du_point then
        return indetermine { constat .. " ; vérifiez que cette voix n'est pas comptée",
          mandant = procuration.mandant, nom = nom, pourquoi = pourquoi,
          manque = { { d, "procurations" } } }
      end
      return manquement { constat .. ".", mandant = procuration.mandant, nom = nom,
        pourquoi = pourquoi, montre = { { procuration, "mandant" }, { procuration, "mandataire" } },
        gravite = resultat_tourne(d, 1) and "nullite" or "irregularite",
        remede = "Retirez cette voix du décompte." }
    end) or conforme "aucun pouvoir d'un membre intéressé"
  end,
}
