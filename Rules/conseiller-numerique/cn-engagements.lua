local attendus = {
  { "selection", "sélection du candidat" },
  { "formation", "libération du candidat pour les formations obligatoires" },
  { "convention", "signature de la convention tripartite" },
  { "moyens", "mise à disposition des moyens et équipements" },
}

return regle {
  id = "cn-engagements",
  titre = "Les quatre engagements de la collectivité qui accueille un conseiller numérique",
  articles = { "Convention de subvention Conseiller numérique France Services" },
  gravite = "avertissement",
  portee = "deliberation",
  en_vigueur = { du = "2020-12-01" },

  champ = function(d, _, p)
    if p.cn.concerne(d) then return true end
    return sans_objet "la délibération ne porte pas sur un conseiller numérique"
  end,

  controle = function(d)
    local pris = {}
    for _, e in ipairs(d.engagements) do
      if connu(e, "nature") then pris[e.nature] = true end
    end
    local absents = {}
    for _, attendu in ipairs(attendus) do
      if not pris[attendu[1]] then absents[#absents + 1] = attendu[2] end
    end
    if #absents == 0 then return conforme "4 engagements sur 4" end
    for _, e in ipairs(d.engagements) do
      if not connu(e, "nature") then
        return indetermine { "{n} engagements sur 4 reconnus ; il manque peut-être {absents}",
          n = 4 - #absents, absents = absents, manque = { { e, "nature" } } }
      end
    end
    return manquement { "{n|engagement|engagements} sur 4 : il manque {absents}.",
      n = 4 - #absents, absents = absents,
      remede = "Ajoutez ce que la convention reprend : {absents}." }
  end,
}
