return {
  parametre {
    nom = "convocation.jours_francs",
    titre = "Délai entre l'envoi de la convocation et la séance",
    unite = "jours francs",
    valeurs = {
      { du = "1992-02-08",
        par_population = {
          { jusqua = 3499, valeur = 3, source = "CGCT L2121-11" },
          { valeur = 5, source = "CGCT L2121-12" },
        } },
    },
  },

  parametre {
    nom = "convocation.premiere_reunion",
    titre = "Délai de convocation de la première réunion après un renouvellement",
    unite = "jours francs",
    valeurs = { { du = "1996-02-24", valeur = 3, source = "CGCT L2121-7" } },
  },

  parametre {
    nom = "convocation.urgence_min",
    titre = "Délai que l'urgence ne peut abréger",
    unite = "jours francs",
    valeurs = {
      { du = "1996-02-24",
        par_population = {
          { jusqua = 3499, valeur = 1, source = "CGCT L2121-11" },
          { valeur = 1, source = "CGCT L2121-12" },
        } },
    },
  },
}
