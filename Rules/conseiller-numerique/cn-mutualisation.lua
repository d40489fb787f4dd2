-- La règle convention-mutualisation demande la convention ; celle-ci, qui emploie l'agent.

local function communes(d)
  if not connu(d, "partenaires") then return {} end
  local t = {}
  for _, nom in ipairs(d.partenaires) do
    if not evoque(nom, "etat") then t[#t + 1] = nom end
  end
  return t
end

return regle {
  id = "cn-mutualisation",
  titre = "Un conseiller numérique partagé a un seul employeur, qui reçoit l'aide",
  articles = { "Convention de subvention Conseiller numérique France Services" },
  gravite = "avertissement",
  portee = "deliberation",

  champ = function(d, _, p)
    if not p.cn.concerne(d) then
      return sans_objet "la délibération ne porte pas sur un conseiller numérique"
    end
    if #communes(d) > 0 then return true end
    return sans_objet "le texte ne nomme pas de partenaire"
  end,

  controle = function(d, _, p)
    if connu(d.convention, "employeur") then
      return conforme { "employeur : {employeur}", employeur = d.convention.employeur }
    end
    return indetermine { "le document ne dit pas qui, avec {noms}, emploie l'agent et reçoit les "
      .. "{aide:euros}", noms = communes(d), aide = p.cn.subvention_poste,
      manque = { { d.convention, "employeur" } } }
  end,
}
