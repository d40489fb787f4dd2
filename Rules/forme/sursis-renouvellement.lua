return regle {
  id = "sursis-renouvellement",
  titre = "Le conseil sortant ne délibère plus après le premier tour",
  articles = { "Code électoral L227", "CGCT L2122-15" },
  gravite = "irregularite",
  portee = "seance",

  champ = function(seance)
    local a = seance.assemblee
    if connu(a, "type") and a.type ~= "conseil_municipal" then
      return sans_objet "l'assemblée n'est pas un conseil municipal"
    end
    if not connu(a.renouvellement, "premier_tour") then
      return sans_objet "aucun renouvellement n'est annoncé"
    end
    return true
  end,

  controle = function(seance, p)
    local r = seance.assemblee.renouvellement
    local installe = connu(seance, "session") and seance.session == "installation"
    if seance.date <= r.premier_tour or installe or seance.date >= r.installation then
      return conforme "hors de la période du renouvellement"
    end
    if p.mandats.prolonges then
      return conforme { "mandats prolongés ({texte})", texte = source(p.mandats, "prolonges") }
    end
    return manquement { "Séance entre le premier tour du {tour:date} et l'installation du "
      .. "{installation:date} : l'ancien conseil n'a plus de pouvoir.", tour = r.premier_tour,
      installation = r.installation,
      montre = { { seance, "date" }, { r, "premier_tour" }, { r, "installation" } },
      remede = "Faites délibérer le nouveau conseil ; le maire expédie seul les affaires "
        .. "courantes." }
  end,
}
