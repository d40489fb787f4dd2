return {
  parametre {
    nom = "publicite.electronique",
    titre = "La publication électronique est la règle",
    valeurs = { { du = "2022-07-01", valeur = true, source = "CGCT L2131-1" } },
    hors_fenetre = false,
  },

  parametre {
    nom = "publicite.choix",
    titre = "Le conseil peut choisir un autre mode de publication",
    valeurs = {
      { du = "2022-07-01",
        par_population = {
          { jusqua = 3499, valeur = true, source = "CGCT L2131-1" },
          { valeur = false, source = "CGCT L2131-1" },
        } },
    },
    hors_fenetre = false,
  },

  parametre {
    nom = "transmission.contrat_jours",
    titre = "Jours pour transmettre un marché après sa signature",
    unite = "jours",
    valeurs = { { du = "1996-02-24", valeur = 15, source = "CGCT L2131-13" } },
  },

  parametre {
    nom = "transmission.budget_jours",
    titre = "Jours pour transmettre le budget après la limite de son vote",
    unite = "jours",
    valeurs = { { du = "1996-02-24", valeur = 15, source = "CGCT L1612-8" } },
  },

  parametre {
    nom = "transmission.seuil_ht",
    titre = "Montant à partir duquel un marché se transmet",
    unite = "euros hors taxes",
    valeurs = {
      { du = "2020-01-01", au = "2021-12-31", valeur = 214000, source = "CGCT D2131-5-1" },
      { du = "2022-01-01", au = "2023-12-31", valeur = 215000, a_verifier = true,
        source = "CGCT D2131-5-1" },
      { du = "2024-01-01", au = "2025-12-31", valeur = 221000, a_verifier = true,
        source = "CGCT D2131-5-1" },
      { du = "2026-01-01", valeur = 216000, a_verifier = true, source = "CGCT D2131-5-1" },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "liste.jours",
    titre = "Jours pour afficher ce que le conseil a examiné",
    unite = "jours",
    valeurs = {
      { du = "1996-02-24", au = "2015-08-08", valeur = 8, source = "CGCT L2121-25" },
      { du = "2015-08-09", au = "2022-06-30", valeur = 7, a_verifier = true,
        source = "CGCT L2121-25" },
      { du = "2022-07-01", valeur = 7, source = "CGCT L2121-25" },
    },
  },

  parametre {
    nom = "liste.en_ligne",
    titre = "La liste des délibérations est aussi mise en ligne",
    valeurs = { { du = "2022-07-01", valeur = true, source = "CGCT L2121-25" } },
    hors_fenetre = false,
  },

  parametre {
    nom = "pv.publication_jours",
    titre = "Jours pour publier le procès-verbal une fois arrêté",
    unite = "jours",
    valeurs = { { du = "2022-07-01", valeur = 7, source = "CGCT L2121-15" } },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "registre.maire_et_secretaire",
    titre = "Le maire et le secrétaire signent seuls le registre",
    valeurs = { { du = "2022-07-01", valeur = true, source = "CGCT L2121-23" } },
    hors_fenetre = false,
  },

  parametre {
    nom = "recours.mois",
    titre = "Délai pour attaquer l'acte",
    unite = "mois",
    valeurs = { { du = "1996-02-24", valeur = 2, source = "CJA R421-1" } },
  },

  parametre {
    nom = "reglement.du",
    titre = "Le conseil se donne un règlement intérieur",
    valeurs = {
      { du = "1996-02-24", au = "2020-02-29",
        par_population = {
          { jusqua = 3499, valeur = false, source = "CGCT L2121-8" },
          { valeur = true, source = "CGCT L2121-8" },
        } },
      { du = "2020-03-01",
        par_population = {
          { jusqua = 999, valeur = false, source = "CGCT L2121-8" },
          { valeur = true, source = "CGCT L2121-8" },
        } },
    },
  },

  parametre {
    nom = "reglement.mois",
    titre = "Délai pour adopter le règlement intérieur après l'installation",
    unite = "mois",
    valeurs = { { du = "1996-02-24", valeur = 6, source = "CGCT L2121-8" } },
  },

  parametre {
    nom = "mandats.prolonges",
    titre = "Les conseils sortants restent en fonction après le premier tour",
    valeurs = {
      { du = "2020-03-15", au = "2020-07-03", valeur = true, source = "Loi 2020-290 art. 19" },
    },
    hors_fenetre = false,
  },

  parametre {
    nom = "visas.fonction_publique_codifiee",
    titre = "Les lois statutaires de 1983 et 1984 sont au code général de la fonction publique",
    valeurs = { { du = "2022-03-01", valeur = true, source = "Ordonnance 2021-1574" } },
    hors_fenetre = false,
  },

  parametre {
    nom = "visas.commande_publique",
    titre = "Le code des marchés publics n'est plus en vigueur",
    valeurs = { { du = "2016-04-01", valeur = true, source = "Ordonnance 2015-899 art. 102" } },
    hors_fenetre = false,
  },
}
