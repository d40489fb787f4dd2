-- Un conseil qui a perdu le tiers de ses membres se complète dans les trois mois ; il n'élit pas de
-- maire auparavant, sauf les exceptions de l'article L2122-8.

local remede = "Demandez au sous-préfet la date de l'élection complémentaire."

local function elit(seance)
  if not connu(seance, "deliberations") then return false end
  for _, d in ipairs(seance.deliberations) do
    if connu(d, "nature") and (d.nature == "election_maire" or d.nature == "election_adjoints")
    then
      return true
    end
  end
  return false
end

return regle {
  id = "exercice-vacances",
  titre = "Sièges vacants et élection complémentaire",
  articles = { "Code électoral L258", "Code électoral L270", "CGCT L2122-8" },
  gravite = "avertissement",
  portee = "seance",

  champ = function(seance)
    local a = seance.assemblee
    if connu(a, "type") and a.type ~= "conseil_municipal" then
      return sans_objet "l'assemblée n'est pas un conseil municipal"
    end
    if connu(a, "effectif_legal") and connu(a, "en_exercice") then return true end
    return sans_objet "le document ne dit pas l'effectif et les membres en exercice"
  end,

  controle = function(seance, p)
    local a = seance.assemblee
    local effectif = a.effectif_legal
    local vacants = effectif - a.en_exercice
    if vacants <= 0 then return conforme "aucun siège vacant" end
    if connu(a, "complet_l2121_2_1") and a.complet_l2121_2_1 then
      return conforme "conseil réputé complet (CGCT L2121-2-1)"
    end
    local montre = { { a, "effectif_legal" }, { a, "en_exercice" } }
    local tiers, plus = p.effectif.vacance, ">" .. p.effectif.vacance
    local constat = "{n|siège vacant|sièges vacants} sur {effectif}"
    if vacants >= seuil(plus, effectif) then
      return manquement { constat .. " : plus d'un tiers est perdu, une élection complémentaire "
        .. "est due.", n = vacants, effectif = effectif, montre = montre,
        gravite = elit(seance) and "irregularite" or "avertissement",
        remede = elit(seance) and "Le maire et les adjoints ne s'élisent pas avant l'élection "
          .. "complémentaire, sauf les exceptions de l'article L2122-8." or remede }
    end
    if vacants >= seuil(tiers, effectif) then
      return indetermine { constat .. " : exactement un tiers, la loi se lit des deux manières",
        n = vacants, effectif = effectif, manque = { { a, "en_exercice" } } }
    end
    if elit(seance) then
      return indetermine { constat .. " : un conseil incomplet n'élit le maire ou les adjoints que "
        .. "dans les cas de l'article L2122-8", n = vacants, effectif = effectif,
        manque = { { a, "complet_l2121_2_1" } } }
    end
    return conforme { constat .. ", moins d'un tiers", n = vacants, effectif = effectif }
  end,
}
