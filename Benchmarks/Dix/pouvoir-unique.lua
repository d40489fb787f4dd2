return regle {
  id = "pouvoir-unique",
  titre = "Un seul pouvoir par mandataire",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite",
  portee = "seance",

  controle = function(seance)
    local portes = {}
    for _, p in ipairs(seance.procurations) do
      local nom = p.mandataire.ecrit
      if portes[nom] then return manquement { "{nom} porte deux pouvoirs.", nom = nom } end
      portes[nom] = true
    end
    return conforme "un pouvoir chacun"
  end,
}
