return regle {
  id = "mandataire-present",
  titre = "Le mandataire est présent",
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
      local nom = p.mandataire.ecrit
      if not presents[nom] then return manquement { "{nom} n'est pas présent.", nom = nom } end
    end
    return conforme "mandataires présents"
  end,
}
