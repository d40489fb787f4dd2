return regle {
  id = "delai",
  titre = "Trois jours francs, cinq à partir de 3 500 habitants",
  articles = { "CGCT L2121-11", "CGCT L2121-12" },
  gravite = "irregularite",
  portee = "seance",

  controle = function(seance)
    local jours = jours_francs(seance.convocation.date, seance.date)
    local requis = seance.assemblee.population >= 3500 and 5 or 3
    if jours < requis then
      return manquement { "{n} jours francs pour {requis}.", n = jours, requis = requis }
    end
    return conforme "délai respecté"
  end,
}
