-- Les pouvoirs en trop sont nuls : on les retire au vainqueur de chaque vote chiffré. Si le
-- résultat tient, l'irrégularité ne l'a pas changé ; s'il tourne, l'acte est nul. Le pouvoir cesse
-- à l'arrivée de son auteur et commence à son départ : seuls ceux qui servent en même temps
-- s'ajoutent.

local function meme_pouvoir(a, b)
  return meme_champ(a.mandant, "ecrit", b.mandant) and connu(a, "mandataire")
    and connu(b, "mandataire") and meme_champ(a.mandataire, "ecrit", b.mandataire)
end

local function sans_doublon(procurations)
  local uniques = {}
  for rang, procuration in ipairs(procurations) do
    local deja = false
    for rang_autre, autre in ipairs(procurations) do
      if rang_autre == rang then break end
      deja = deja or meme_pouvoir(procuration, autre)
    end
    if not deja then uniques[#uniques + 1] = procuration end
  end
  return uniques
end

local function sert(mandant, point)
  local arrivee, depart = connu(mandant, "arrivee"), connu(mandant, "depart")
  if not arrivee and not depart then return true end
  return arrivee and point < mandant.arrivee or depart and point >= mandant.depart
end

-- Les pouvoirs qui servent à l'ouverture, puis après chaque mouvement d'un mandant.
local function ensembles(procurations)
  local ouverture = 1 -- équivalent : rien ne bouge avant le premier point
  local tous, points = {}, { ouverture }
  for _, procuration in ipairs(procurations) do
    for _, mouvement in ipairs { "arrivee", "depart" } do
      if connu(procuration.mandant, mouvement) then
        points[#points + 1] = procuration.mandant[mouvement]
      end
    end
  end
  for _, point in ipairs(points) do
    local ensemble = {}
    for _, procuration in ipairs(procurations) do
      if sert(procuration.mandant, point) then ensemble[#ensemble + 1] = procuration end
    end
    tous[#tous + 1] = ensemble
  end
  return tous
end

local function compte(procurations, max)
  local porteurs, inconnus, abandonne = regroupe(procurations, function(procuration)
    return procuration.mandataire
  end)
  local plus_charge, en_trop = 0, 0
  for _, porteur in ipairs(porteurs) do
    plus_charge = math.max(plus_charge, porteur.nombre)
    en_trop = en_trop + math.max(0, porteur.nombre - max)
  end
  return { porteurs = porteurs, en_trop = en_trop, charge = plus_charge + inconnus,
    abandonne = abandonne }
end

-- De tous ces moments, celui qui a le plus de pouvoirs en trop et celui qui en a le plus.
local function pire(procurations, max)
  local retenu = { en_trop = 0 }
  retenu.charge = 0 -- équivalent : il y a un pouvoir
  for _, ensemble in ipairs(ensembles(sans_doublon(procurations))) do
    local x = compte(ensemble, max)
    if x.en_trop > retenu.en_trop then -- équivalent : à égalité, l'un ou l'autre
      retenu.en_trop, retenu.porteurs = x.en_trop, x.porteurs
    end
    if x.charge > retenu.charge then -- équivalent : à égalité, l'un ou l'autre
      retenu.charge, retenu.abandonne = x.charge, x.abandonne
    end
  end
  return retenu
end

local function fautes(x, liste, seance, max, texte)
  return chacun(x.porteurs, function(porteur)
    if porteur.nombre <= max then return nil end
    return manquement {
      "{m} porte {k} pouvoirs pour {max|autorisé|autorisés} ({texte}){lieu}.",
      m = porteur.personne, k = porteur.nombre, max = max, texte = texte, lieu = liste.lieu,
      gravite = resultat_tourne(liste.point or seance, x.en_trop) and "nullite" or "irregularite",
      remede = "Ne retenez que {max|pouvoir|pouvoirs} pour {m} et rectifiez le décompte, ou "
        .. "faites porter les autres par d'autres présents." }
  end)
end

return regle {
  id = "procuration-plafond",
  titre = "Nombre de pouvoirs portés par un même membre",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "seance",

  champ = function(seance, p)
    if not p.pouvoirs.statuts(seance.assemblee) then return true end
    return sans_objet "les statuts de l'établissement fixent les pouvoirs"
  end,

  controle = function(seance, p)
    local total = 0
    local charge = 0 -- équivalent : il y a un pouvoir
    local max, texte
    for _, liste in ipairs(p.pouvoirs.listes(seance)) do
      if #liste.procurations > 0 then -- équivalent : plus rapide
        max, texte = p.pouvoirs.max, source(p.pouvoirs, "max")
        local x = pire(liste.procurations, max)
        if x.en_trop > 0 and p.pouvoirs.statuts_possibles(seance.assemblee) then
          return indetermine { "plus de {max|pouvoir|pouvoirs} pour un même membre : les statuts "
            .. "d'un syndicat mixte ouvert peuvent le permettre", max = max,
            manque = { { seance.assemblee, "nom" } } }
        end
        if x.en_trop > 0 then return fautes(x, liste, seance, max, texte) end
        if x.charge > max then x.abandonne() end
        total, charge = total + #liste.procurations, math.max(charge, x.charge)
      end
    end
    if total == 0 then return sans_objet "aucun pouvoir" end
    return conforme { "{n|pouvoir|pouvoirs}, au plus {k} par membre, {max|autorisé|autorisés} "
      .. "({texte})", n = total, k = charge, max = max, texte = texte }
  end,
}
