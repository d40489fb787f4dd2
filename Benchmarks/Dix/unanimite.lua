return regle {
  id = "unanimite",
  titre = "Une unanimité n'a pas de voix contre",
  articles = { "CGCT L2121-20" },
  gravite = "avertissement",
  portee = "deliberation",

  champ = function(d) return connu(d.vote, "resultat") and connu(d.vote, "contre") end,

  controle = function(d)
    if d.vote.resultat == "adopte_unanimite" and d.vote.contre > 0 then
      return manquement { "Unanimité avec {n} voix contre.", n = d.vote.contre }
    end
    return conforme "résultat possible"
  end,
}
