return regle {
  id = "voix",
  titre = "Pas plus de voix que de présents et de pouvoirs",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d) return connu(d.vote, "pour") and connu(d.vote, "contre") end,

  controle = function(d, seance)
    local presents = 0
    for _, m in ipairs(seance.membres) do
      if m.presence == "present" then presents = presents + 1 end
    end
    local possibles = presents + #seance.procurations
    local voix = d.vote.pour + d.vote.contre
    if connu(d.vote, "abstentions") then voix = voix + d.vote.abstentions end
    if voix > possibles then
      return manquement { "{n} voix pour {max}.", n = voix, max = possibles }
    end
    return conforme "voix possibles"
  end,
}
