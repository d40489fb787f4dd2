-- Seuls les présents comptent, sauf au printemps 2020 où les représentés s'y ajoutaient ; pas pour
-- l'élection du maire et des adjoints à partir du 15 mai 2020 : il faut alors savoir ce qui est à
-- l'ordre du jour.

local function election(seance)
  for _, d in ipairs(seance.deliberations) do
    if d.nature == "election_maire" or d.nature == "election_adjoints" then return true end
  end
  return false
end

local function compte_representes(seance, p)
  if not p.quorum.compte_representes then return false end
  return not election(seance) or p.quorum.compte_representes_election
end

-- La liste nomme souvent les présents autour de celui qui préside.
local function president_hors_liste(seance)
  if connu(seance.nombres, "presents") or not connu(seance, "president") then return false end
  for _, m in ipairs(seance.membres) do
    if meme_personne(m, seance.president) then return false end
  end
  return true
end

return regle {
  id = "quorum-presents",
  titre = "Quorum réuni à l'ouverture de la séance",
  articles = { "CGCT L2121-17" },
  gravite = "nullite",
  portee = "seance",

  champ = function(seance)
    if connu(seance.assemblee, "type") and seance.assemblee.type == "autre" then
      return sans_objet "les statuts de l'établissement fixent le quorum"
    end
    if seance.convocation.rang == 1 then return true end
    return sans_objet "seconde convocation : le conseil délibère sans condition de quorum"
  end,

  controle = function(seance, p)
    local ex = seance.assemblee.en_exercice
    local requis, fondement = p.quorum.requis(ex), p.quorum.fondement()
    local montre = {
      { seance.assemblee, "en_exercice" }, { seance.nombres, "presents" }, { seance, "membres" },
    }
    local presents = seance.nb_presents
    local distance = seance.nb_distance
    if distance > 0 and p.quorum.compte_distance then presents = presents + distance end

    if presents >= requis then
      return conforme { "{presents|présent|présents}, {requis} requis ({fondement})",
        presents = presents, requis = requis, fondement = fondement }
    end
    if compte_representes(seance, p) then
      local representes = #seance.pouvoirs
      if presents + representes >= requis then
        return conforme { "{presents|présent|présents} et {representes|représenté|représentés}, "
          .. "{requis} requis ({fondement}) ; les représentés comptent à cette date",
          presents = presents, representes = representes, requis = requis, fondement = fondement }
      end
      return manquement { "Quorum non atteint : {presents|présent|présents} et "
        .. "{representes|représenté|représentés} pour {requis} requis sur {ex} en exercice "
        .. "({fondement}).",
        presents = presents, representes = representes, requis = requis, ex = ex,
        fondement = fondement, montre = montre,
        remede = "Convoquez de nouveau le conseil, à trois jours francs au moins d'intervalle, "
          .. "sur le même ordre du jour." }
    end
    if presents + 1 == requis and president_hors_liste(seance) then
      return indetermine { "{presents|présent|présents} dans la liste, {requis} requis "
        .. "({fondement}) : {president}, qui préside, n'y figure pas",
        presents = presents, requis = requis, fondement = fondement,
        president = seance.president, manque = { { seance.nombres, "presents" } } }
    end
    return manquement { "Quorum non atteint : {presents|présent|présents} pour {requis} requis sur "
      .. "{ex} en exercice ({fondement}) ; les pouvoirs ne comptent pas.",
      presents = presents, requis = requis, ex = ex, fondement = fondement, montre = montre,
      remede = "Convoquez de nouveau le conseil, à trois jours francs au moins d'intervalle, "
        .. "sur le même ordre du jour." }
  end,
}
