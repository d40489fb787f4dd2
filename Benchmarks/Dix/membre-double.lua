return regle {
  id = "membre-double",
  titre = "Chaque membre figure une fois",
  articles = { "CGCT L2121-15" },
  gravite = "avertissement",
  portee = "seance",

  controle = function(seance)
    local vus = {}
    for _, m in ipairs(seance.membres) do
      local nom = m.nom_complet
      if vus[nom] then return manquement { "{nom} figure deux fois.", nom = nom } end
      vus[nom] = true
    end
    return conforme "chacun une fois"
  end,
}
