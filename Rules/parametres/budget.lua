return {
  parametre {
    nom = "budget.limite",
    titre = "Dernier jour du vote du budget, dans l'année",
    unite = "mois et jour ; les années de renouvellement général ont le leur",
    valeurs = {
      { du = "1996-02-24", au = "2000-12-31", valeur = "03-31", source = "CGCT L1612-2" },
      { du = "2001-01-01", au = "2001-12-31", valeur = "04-15", source = "CGCT L1612-2" },
      { du = "2002-01-01", au = "2007-12-31", valeur = "03-31", source = "CGCT L1612-2" },
      { du = "2008-01-01", au = "2008-12-31", valeur = "04-15", source = "CGCT L1612-2" },
      { du = "2009-01-01", au = "2011-12-31", valeur = "03-31", source = "CGCT L1612-2" },
      { du = "2012-01-01", au = "2012-12-31", a_verifier = true, valeur = "04-15",
        source = "CGCT L1612-2" },
      { du = "2013-01-01", au = "2013-12-31", valeur = "04-15", source = "CGCT L1612-2" },
      { du = "2014-01-01", au = "2014-12-31", valeur = "04-30", source = "CGCT L1612-2" },
      { du = "2015-01-01", au = "2019-12-31", valeur = "04-15", source = "CGCT L1612-2" },
      { du = "2020-01-01", au = "2020-12-31", valeur = "07-31", source = "Ordonnance 2020-330" },
      { du = "2021-01-01", au = "2025-12-31", valeur = "04-15", source = "CGCT L1612-2" },
      { du = "2026-01-01", au = "2026-12-31", valeur = "04-30", source = "CGCT L1612-2" },
      { du = "2027-01-01", valeur = "04-15", source = "CGCT L1612-2" },
    },
  },

  parametre {
    nom = "budget.communication_jours",
    titre = "Jours entre la communication du projet de budget et son examen",
    unite = "jours",
    valeurs = {
      { du = "1996-02-24", au = "2025-12-31", valeur = 12, source = "CGCT L5217-10-4" },
      { du = "2026-01-01", valeur = 12, a_verifier = true, source = "CGCT L1612-26" },
    },
  },

  parametre {
    nom = "budget.m57_general",
    titre = "Toutes les communes suivent l'instruction M57",
    valeurs = { { du = "2024-01-01", valeur = true, source = "CGCT L5217-10-4" } },
    hors_fenetre = false,
  },

  parametre {
    nom = "budget.debat_du",
    titre = "Un débat d'orientation précède le budget",
    valeurs = {
      { du = "1992-02-08",
        par_population = {
          { jusqua = 3499, valeur = false, source = "CGCT L2312-1" },
          { valeur = true, source = "CGCT L2312-1" },
        } },
    },
  },

  parametre {
    nom = "budget.debat_jours",
    titre = "Jours qui séparent au plus le débat d'orientation du budget, en M57 : dix semaines",
    unite = "jours",
    valeurs = {
      { du = "1996-02-24", au = "2025-12-31", valeur = 70, source = "CGCT L5217-10-4" },
      { du = "2026-01-01", valeur = 70, a_verifier = true, source = "CGCT L1612-26" },
    },
  },

  parametre {
    nom = "budget.debat_mois",
    titre = "Mois qui séparent au plus le débat d'orientation du budget, en M14",
    unite = "mois",
    valeurs = { { du = "1992-02-08", valeur = 2, source = "CGCT L2312-1" } },
  },

  parametre {
    nom = "budget.credits_anticipes",
    titre = "Part des crédits d'investissement de l'an passé engageable avant le budget",
    unite = "fraction",
    valeurs = { { du = "1996-02-24", valeur = "1/4", source = "CGCT L1612-1" } },
  },

  parametre {
    nom = "comptes.limite",
    titre = "Dernier jour du vote du compte de l'année précédente",
    unite = "mois et jour",
    valeurs = {
      { du = "1996-02-24", au = "2019-12-31", valeur = "06-30", source = "CGCT L1612-12" },
      { du = "2020-01-01", au = "2020-12-31", valeur = "07-31", source = "Ordonnance 2020-330" },
      { du = "2021-01-01", valeur = "06-30", source = "CGCT L1612-12" },
    },
  },

  parametre {
    nom = "comptes.transmission_jours",
    titre = "Jours pour transmettre le compte après la limite de son vote",
    unite = "jours",
    valeurs = { { du = "1996-02-24", valeur = 15, source = "CGCT L1612-13" } },
  },

  parametre {
    nom = "taux.limite",
    titre = "Dernier jour du vote et de la notification des taux, dans l'année",
    unite = "mois et jour ; les années de renouvellement général ont le leur",
    valeurs = {
      { du = "2012-03-01", au = "2013-12-31", valeur = "04-15", source = "CGI 1639 A" },
      { du = "2014-01-01", au = "2014-12-31", valeur = "04-30", source = "CGI 1639 A" },
      { du = "2015-01-01", au = "2019-12-31", valeur = "04-15", source = "CGI 1639 A" },
      { du = "2020-01-01", au = "2020-12-31", valeur = "07-03", source = "Ordonnance 2020-330" },
      { du = "2021-01-01", au = "2025-12-31", valeur = "04-15", source = "CGI 1639 A" },
      { du = "2026-01-01", au = "2026-12-31", valeur = "04-30", source = "CGI 1639 A" },
      { du = "2027-01-01", valeur = "04-15", source = "CGI 1639 A" },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "taux.limite_exonerations",
    titre = "Dernier jour d'une exonération pour l'année suivante",
    unite = "mois et jour",
    valeurs = { { du = "1996-02-24", valeur = "09-30", source = "CGI 1639 A bis" } },
  },
}
