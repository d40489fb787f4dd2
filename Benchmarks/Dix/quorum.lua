return regle {
  id = "quorum",
  titre = "Plus de la moitié des membres sont présents",
  articles = { "CGCT L2121-17" },
  gravite = "nullite",
  portee = "seance",

  controle = function(seance)
    local presents = 0
    for _, m in ipairs(seance.membres) do
      if m.presence == "present" then presents = presents + 1 end
    end
    local ex = seance.assemblee.en_exercice
    if presents * 2 <= ex then
      return manquement { "{n} présents sur {ex}.", n = presents, ex = ex }
    end
    return conforme "quorum réuni"
  end,
}
