-- Le quorum se vérifie à la mise en discussion de chaque affaire (CE 18 octobre 1989, Commune
-- d'Heiltz-l'Évêque, n° 63984). Un départ pendant le débat ne le rompt pas : le partant s'abstient.

local function bouge(membre)
  return connu(membre, "arrivee") or connu(membre, "depart")
end

local function elit(d)
  return connu(d, "nature") and (d.nature == "election_maire" or d.nature == "election_adjoints")
end

return regle {
  id = "quorum-par-deliberation",
  titre = "Quorum réuni à la mise en discussion du point",
  articles = { "CGCT L2121-17" },
  gravite = "nullite",
  portee = "deliberation",

  champ = function(d, seance)
    if seance.convocation.rang ~= 1 then
      return sans_objet "seconde convocation : le conseil délibère sans condition de quorum"
    end
    if connu(seance.assemblee, "type") and seance.assemblee.type == "autre" then
      return sans_objet "les statuts de l'établissement fixent le quorum"
    end
    if connu(d, "presents") then return true end
    if connu(seance, "membres") then
      for _, membre in ipairs(seance.membres) do
        if bouge(membre) then return true end
      end
    end
    return sans_objet "aucun mouvement ni liste propre à ce point"
  end,

  controle = function(d, seance, p)
    local ex = seance.assemblee.en_exercice
    local requis, fondement = p.quorum.requis(ex), p.quorum.fondement()
    local presents = d.nb_presents
    if d.nb_distance > 0 and p.quorum.compte_distance then
      presents = presents + d.nb_distance
    end
    local representes = 0
    if presents < requis and p.quorum.compte_representes
      and (not elit(d) or p.quorum.compte_representes_election) then
      representes = #d.pouvoirs
    end
    if presents + representes >= requis then
      return conforme { "{presents|présent|présents} à la mise en discussion, {requis} requis "
        .. "({fondement})", presents = presents, requis = requis, fondement = fondement }
    end
    return manquement { "Il ne restait que {presents|présent|présents} pour {requis} requis sur "
      .. "{ex} en exercice ({fondement}).",
      presents = presents, requis = requis, ex = ex, fondement = fondement,
      montre = { { d, "ordre" }, { d, "presents" }, { seance, "membres" } },
      remede = "Retirez ce point et réinscrivez-le à une prochaine séance ; les points précédents "
        .. "restent valables." }
  end,
}
