return regle {
  id = "grande-subvention",
  titre = "Une convention au-delà de 23 000 euros",
  articles = { "Loi 2000-321 art. 10" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    return connu(d, "nature") and d.nature == "subvention" and connu(d, "montant")
  end,

  controle = function(d)
    if d.montant > 23000 and not connu(d, "convention") then
      return manquement { "Plus de 23 000 euros sans convention." }
    end
    return conforme "convention ou petit montant"
  end,
}
