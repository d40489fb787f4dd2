-- Le membre intéressé n'est pas compté parmi les présents, même assis dans le public (CE 19 janvier
-- 1983, Chauré). Celui qui siège pour la commune dans l'organisme et ne peut prendre part au vote
-- (CGCT L1111-6, II) n'est compté ni parmi les présents ni parmi les membres en exercice.

local function nomme(membre, nom)
  return connu(membre, "nom") and (membre.nom == nom or membre.nom_complet == nom)
end

local function est_la(d, nom)
  for _, membre in ipairs(d.presents_ouverture) do
    if nomme(membre, nom) then return true end
  end
  return false
end

local function retires(d, p)
  local presents, exercice, noms = 0, 0, {}
  for _, i in ipairs(d.interesses) do
    local commun = connu(i, "interet") and i.interet == "commun"
    if not commun and est_la(d, i.nom) then
      presents, noms[#noms + 1] = presents + 1, i.nom
    end
    if not commun and p.quorum.representant_hors_exercice and connu(i, "representant")
      and i.representant then
      exercice = exercice + 1
    end
  end
  return presents, exercice, noms
end

return regle {
  id = "quorum-interesses",
  titre = "Quorum réuni sans les membres intéressés",
  articles = { "CGCT L2131-11", "CGCT L2121-17" },
  gravite = "nullite",
  portee = "deliberation",

  champ = function(d, seance)
    if seance.convocation.rang ~= 1 then
      return sans_objet "seconde convocation : le conseil délibère sans condition de quorum"
    end
    if connu(d, "interesses") and #d.interesses > 0 then return true end
    return sans_objet "aucun membre intéressé n'est annoncé"
  end,

  controle = function(d, seance, p)
    local ex = seance.assemblee.en_exercice
    local presents = d.nb_presents
    if d.nb_distance > 0 and p.quorum.compte_distance then presents = presents + d.nb_distance end
    if presents < p.quorum.requis(ex) then
      return sans_objet "le quorum manque même avec eux : voir le quorum de la séance et du point"
    end
    local absents, hors, noms = retires(d, p)
    local reste, requis = presents - absents, p.quorum.requis(ex - hors)
    if reste >= requis then
      return conforme { "{reste|présent|présents} sans les intéressés, {requis} requis",
        reste = reste, requis = requis }
    end
    local mot = absents == 1 and "intéressé" or "intéressés"
    local phrase = "Sans {noms}, {mot}, il reste {reste|présent|présents} pour "
      .. "{requis} requis"
    if not p.quorum.interesse_present_compte then
      return manquement { phrase .. ".", noms = noms, mot = mot, reste = reste, requis = requis,
        montre = { { d, "interesses" }, { seance, "membres" } },
        remede = "Renvoyez le point : à la seconde convocation, trois jours francs plus tard, le "
          .. "conseil délibère sans condition de quorum." }
    end
    return indetermine { phrase .. " ; depuis le 24 décembre 2025 la seule présence n'est plus une "
      .. "participation, mais aucun arrêt ne dit qu'elle compte : renvoyez le point à une seconde "
      .. "convocation", noms = noms, mot = mot, reste = reste, requis = requis,
      manque = { { d, "interesses" } } }
  end,
}
