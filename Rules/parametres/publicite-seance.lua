return {
  parametre {
    nom = "huis_clos.demandeurs",
    titre = "Nombre de membres qui peuvent demander le huis clos ; le maire ou le président le "
      .. "peut seul",
    unite = "membres",
    valeurs = {
      { du = "1996-02-24",
        par_assemblee = {
          conseil_municipal = { valeur = 3, source = "CGCT L2121-18" },
          conseil_communautaire = { valeur = 5, source = "CGCT L5211-11" },
          comite_syndical = { valeur = 5, source = "CGCT L5211-11" },
          conseil_departemental = { valeur = 5, source = "CGCT L3121-15", a_verifier = true },
          conseil_regional = { valeur = 5, source = "CGCT L4132-12", a_verifier = true },
        } },
    },
  },

  parametre {
    nom = "huis_clos.majorite",
    titre = "Part des membres présents ou représentés qui doit décider le huis clos",
    unite = "fraction des membres présents ou représentés ; « > » : il faut dépasser",
    valeurs = { { du = "1996-02-24", valeur = ">1/2", source = "CGCT L2121-18" } },
  },

  parametre {
    nom = "visio.epci",
    titre = "Un EPCI peut réunir son organe délibérant par visioconférence",
    valeurs = {
      { du = "2019-12-29", au = "2022-07-31",
        conteste = { { false, "CGCT L5211-1" }, { true, "CGCT L5211-11-1" } } },
      { du = "2022-08-01", valeur = true, source = "CGCT L5211-11-1", du_incertain = true },
    },
    hors_fenetre = false,
  },
}
