return {
  parametre {
    nom = "cn.subvention_poste",
    titre = "Aide de l'État pour un poste de conseiller numérique",
    unite = "euros par poste",
    valeurs = {
      { du = "2020-12-01", au = "2022-12-31", valeur = 50000,
        source = "Convention Conseiller numérique, première vague" },
      { du = "2023-01-01", valeur = 42500,
        source = "Convention Conseiller numérique, seconde vague" },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "cn.subvention_majoree",
    titre = "Aide la plus élevée pour un poste de conseiller numérique",
    unite = "euros par poste",
    valeurs = {
      { du = "2020-12-01", au = "2022-12-31", valeur = 50000,
        source = "Convention Conseiller numérique, première vague" },
      { du = "2023-01-01", valeur = 50000,
        source = "Convention Conseiller numérique, seconde vague (QPV, ZRR)" },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "cn.duree_mois",
    titre = "Durée de l'aide de l'État pour un poste de conseiller numérique",
    unite = "mois",
    valeurs = {
      { du = "2020-12-01", au = "2022-12-31", valeur = 24,
        source = "Convention Conseiller numérique, première vague" },
      { du = "2023-01-01", valeur = 36,
        source = "Convention Conseiller numérique, seconde vague" },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "cn.premiere_vague",
    titre = "Période des conventions de la première vague",
    valeurs = {
      { du = "2020-12-01", au = "2022-12-31", valeur = true,
        source = "Convention Conseiller numérique, première vague" },
    },
    hors_fenetre = false,
  },

  calcul {
    nom = "cn.concerne",
    titre = "La délibération porte sur le dispositif Conseiller numérique France Services",
    fonction = function(_, d)
      return connu(d, "conseiller_numerique")
        or connu(d, "objet") and evoque_dans(d, "objet", "conseiller numerique")
    end,
  },

  parametre {
    nom = "cn.heures",
    titre = "Durée hebdomadaire d'un poste à temps plein",
    unite = "heures",
    valeurs = { { du = "2020-12-01", valeur = 35, source = "Code du travail L3121-27" } },
    hors_fenetre = "sans_objet",
  },
}
