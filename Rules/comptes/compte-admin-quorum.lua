-- Au vote du compte le maire n'est pas compté parmi les présents (CE 22 mai 1986, La
-- Teste-de-Buch). On discute s'il l'est parmi les membres en exercice : les deux comptes sont
-- essayés.

local comptes = { compte_administratif = true, compte_financier_unique = true }

local function presents(d, seance, p)
  local n = d.nb_presents
  if d.nb_distance > 0 and p.quorum.compte_distance then n = n + d.nb_distance end
  if est_present(seance, seance.maire) then n = n - 1 end
  return n
end

return regle {
  id = "compte-admin-quorum",
  titre = "Quorum réuni sans le maire au vote du compte",
  articles = { "CGCT L2121-14", "CGCT L2121-17" },
  gravite = "nullite",
  portee = "deliberation",

  champ = function(d, seance)
    if not connu(d, "nature") or not comptes[d.nature] then
      return sans_objet "ce point n'arrête pas un compte"
    end
    if seance.convocation.rang == 1 then return true end
    return sans_objet "seconde convocation : le conseil délibère sans condition de quorum"
  end,

  controle = function(d, seance, p)
    local ex = seance.assemblee.en_exercice
    local haut, bas = p.quorum.requis(ex), p.quorum.requis(ex - 1)
    local n = presents(d, seance, p)
    if n >= haut then
      return conforme { "hors maire, {n|présent|présents}, {requis} requis", n = n, requis = haut }
    end
    if n < bas then
      return manquement { "Hors maire, {n|présent|présents} pour {requis} requis sur {ex} en "
        .. "exercice.", n = n, requis = bas, ex = ex,
        montre = { { seance, "membres" }, { seance.assemblee, "en_exercice" } },
        remede = "Convoquez de nouveau le conseil pour ce point, à trois jours francs au moins "
          .. "d'intervalle." }
    end
    return indetermine { "hors maire, {n|présent|présents} : {haut} requis si le maire compte "
      .. "parmi les membres en exercice, {bas} sinon, et les deux se soutiennent",
      n = n, haut = haut, bas = bas, manque = { { d, "presents" } } }
  end,
}
