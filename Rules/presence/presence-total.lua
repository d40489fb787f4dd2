-- Chaque membre en exercice est présent, représenté ou absent, et une seule fois. Un excusé et un
-- absent non excusé se comptent de même.

local function double(personne)
  if not personne.entrees then return nil end -- équivalent : plus rapide
  local present = personne.presences.present or personne.presences.distance
  local ailleurs = personne.presences.represente or personne.presences.excuse
    or personne.presences.absent
  if present and ailleurs and not personne.bouge then
    return manquement { "{personne.membre} figure présent et {autre}.", personne = personne,
      montre = personne.entrees,
      autre = personne.presences.represente and "représenté" or "absent",
      remede = "Corrigez les listes de l'extrait : une même personne ne peut être à la fois "
        .. "présente et absente ou représentée." }
  end
end

-- Quand personne n'est nommé deux fois, les entrées se comptent sans regarder qui elles nomment.
local function denombrement(membres)
  local presents = denombre(membres, "presence", "present")
    + denombre(membres, "presence", "distance")
  local representes = denombre(membres, "presence", "represente")
  return presents, representes, #membres - presents - representes
end

local function des_mouvements(seance)
  for _, m in ipairs(seance.membres) do
    if connu(m, "arrivee") or connu(m, "depart") then return true end
  end
  return false
end

local function decompte(personnes)
  local presents, representes, absents = 0, 0, 0
  for _, personne in ipairs(personnes) do
    local ou = personne.presences
    if ou.present or ou.distance then presents = presents + 1
    elseif ou.represente then representes = representes + 1
    else absents = absents + 1 end
  end
  return presents, representes, absents
end

return regle {
  id = "presence-total",
  titre = "Présents, représentés et absents font les membres en exercice",
  articles = { "CGCT L2121-15", "CGCT R2121-9" },
  gravite = "irregularite",
  portee = "seance",

  champ = function(seance) return connu(seance, "membres") and #seance.membres > 0 end,

  controle = function(seance)
    local presents, representes, absents, bougent
    if chacun_une_fois(seance) then -- équivalent : plus rapide
      presents, representes, absents = denombrement(seance.membres)
    else
      local personnes
      personnes, bougent = par_personne(seance.membres)
      local faute = chacun(personnes, double)
      if faute then return faute end
      presents, representes, absents = decompte(personnes)
    end
    local declares = connu(seance.nombres, "presents") and seance.nombres.presents or presents
    if presents > 0 and declares ~= presents and not (bougent or des_mouvements(seance)) then
      return manquement { "{declares|présent annoncé|présents annoncés}, {nommes} nommés.",
        declares = declares, nommes = presents,
        remede = "Recomptez les présents et corrigez l'extrait." }
    end
    if presents == 0 then presents = declares end

    local ex = seance.assemblee.en_exercice
    local total = presents + representes + absents
    local compte = "{p|présent|présents}, {r|représenté|représentés}, {a|absent|absents}"
    if total == ex then
      return conforme { compte .. " : {ex} en exercice",
        p = presents, r = representes, a = absents, ex = ex }
    end
    if total < ex and absents == 0 then
      return indetermine {
        compte .. " pour {ex} en exercice : le document ne nomme pas les absents",
        p = presents, r = representes, a = absents, ex = ex,
        manque = { { seance.nombres, "absents" } } }
    end
    return manquement { compte .. " : {total}, et non {ex} en exercice.",
      p = presents, r = representes, a = absents, total = total, ex = ex,
      remede = "Corrigez les listes de l'extrait : chaque membre en exercice y figure une fois." }
  end,
}
