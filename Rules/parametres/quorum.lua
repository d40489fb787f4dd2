return {
  parametre {
    nom = "quorum.fraction",
    titre = "Part des membres en exercice qui doit être présente",
    unite = "fraction des membres en exercice ; « > » : il faut dépasser",
    valeurs = {
      { du = "1996-02-24", au = "2020-03-11", valeur = ">1/2", source = "CGCT L2121-17" },
      { du = "2020-03-12", au = "2020-03-23", publie = "2020-04-02",
        conteste = { { ">1/2", "CGCT L2121-17" }, { "1/3", "Ordonnance 2020-391" } } },
      { du = "2020-03-24", au = "2020-08-30", valeur = "1/3", source = "Loi 2020-290 art. 10" },
      { du = "2020-08-31", au = "2020-10-16", publie = "2020-03-24",
        valeur = ">1/2", source = "CGCT L2121-17" },
      { du = "2020-10-17", au = "2020-11-14",
        conteste = { { "1/3", "Loi 2020-290 art. 10" }, { ">1/2", "CGCT L2121-17" } } },
      { du = "2020-11-15", au = "2021-09-30", valeur = "1/3", source = "Loi 2020-1379 art. 6 IV" },
      { du = "2021-10-01", au = "2021-11-09", publie = "2020-11-15",
        valeur = ">1/2", source = "CGCT L2121-17" },
      { du = "2021-11-10", au = "2021-11-10",
        conteste = { { ">1/2", "CGCT L2121-17" }, { "1/3", "Loi 2021-1465 art. 10" } } },
      { du = "2021-11-11", au = "2022-07-31", valeur = "1/3", source = "Loi 2021-1465 art. 10" },
      { du = "2022-08-01", publie = "2021-11-11",
        valeur = ">1/2", source = "CGCT L2121-17" },
    },
  },

  parametre {
    nom = "quorum.compte_representes",
    titre = "Les membres représentés comptent dans le quorum",
    valeurs = {
      { du = "2020-03-12", au = "2020-04-02", publie = "2020-04-02",
        conteste = { { false, "CGCT L2121-17" }, { true, "Ordonnance 2020-391" } } },
      { du = "2020-04-03", au = "2020-07-10", valeur = true, source = "Ordonnance 2020-391" },
    },
    hors_fenetre = false,
  },

  parametre {
    nom = "quorum.compte_representes_election",
    titre = "Les représentés comptent dans le quorum de l'élection du maire et des adjoints",
    valeurs = {
      { du = "2020-03-12", au = "2020-04-02", publie = "2020-04-02",
        conteste = { { false, "CGCT L2121-17" }, { true, "Ordonnance 2020-391" } } },
      { du = "2020-04-03", au = "2020-05-14", valeur = true, source = "Ordonnance 2020-391" },
      { du = "2020-05-15", au = "2020-07-10", valeur = false,
        source = "Ordonnance 2020-562 art. 1" },
    },
    hors_fenetre = false,
  },

  parametre {
    nom = "quorum.compte_distance",
    titre = "Les membres qui siègent à distance comptent dans le quorum d'un conseil municipal",
    valeurs = {
      { du = "2020-04-03", au = "2020-08-30", valeur = true, au_incertain = true,
        source = "Ordonnance 2020-391 art. 6" },
      { du = "2020-11-15", au = "2021-09-30", valeur = true, source = "Loi 2020-1379 art. 6" },
      { du = "2021-11-11", au = "2022-07-31", valeur = true, source = "Loi 2021-1465 art. 10" },
    },
    hors_fenetre = false,
  },

  parametre {
    nom = "quorum.representant_hors_exercice",
    titre = "Le représentant dans un organisme intéressé est déduit des membres en exercice",
    valeurs = {
      { du = "2022-02-23", valeur = true, source = "CGCT L2131-11" },
    },
    hors_fenetre = false,
  },

  parametre {
    nom = "quorum.interesse_present_compte",
    titre = "La seule présence d'un membre intéressé n'est plus une participation",
    valeurs = {
      { du = "2025-12-24", valeur = true, source = "Loi 2025-1249 art. 32" },
    },
    hors_fenetre = false,
  },

  calcul {
    nom = "quorum.requis",
    titre = "Nombre de membres qui doivent être présents",
    fonction = function(quorum, en_exercice)
      return seuil(quorum.fraction, en_exercice)
    end,
  },

  calcul {
    nom = "quorum.fondement",
    titre = "La fraction en toutes lettres et le texte qui la fixe",
    fonction = function(quorum)
      return fraction_en_lettres(quorum.fraction) .. ", " .. source(quorum, "fraction")
    end,
  },

  parametre {
    nom = "convocation.seconde",
    titre = "Délai entre l'envoi de la seconde convocation et la séance",
    unite = "jours francs",
    valeurs = { { du = "1996-02-24", valeur = 3, source = "CGCT L2121-17" } },
  },

  parametre {
    nom = "convocation.seconde_ccas",
    titre = "Délai entre l'envoi de la seconde convocation et la séance d'un CCAS",
    unite = "jours",
    valeurs = { { du = "1996-02-24", valeur = 3, source = "CASF R123-17" } },
  },

  parametre {
    nom = "convocation.seconde_plein_droit",
    titre = "Intervalle au bout duquel un conseil départemental ou régional se réunit sans quorum",
    unite = "jours",
    valeurs = { { du = "1996-02-24", valeur = 3, source = "CGCT L3121-14" } },
  },
}
