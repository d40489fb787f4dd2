return regle {
  id = "mandant-absent",
  titre = "Le mandant est absent",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite",
  portee = "seance",

  controle = function(seance)
    if #seance.procurations == 0 then return sans_objet "aucun pouvoir" end
    local presents = {}
    for _, m in ipairs(seance.membres) do
      if m.presence == "present" then presents[m.nom_complet] = true end
    end
    for _, p in ipairs(seance.procurations) do
      local nom = p.mandant.ecrit
      if presents[nom] then return manquement { "{nom} est présent.", nom = nom } end
    end
    return conforme "mandants absents"
  end,
}
