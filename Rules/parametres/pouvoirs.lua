return {
  parametre {
    nom = "pouvoirs.max",
    titre = "Nombre de pouvoirs qu'un même membre peut porter",
    unite = "pouvoirs",
    valeurs = {
      { du = "1996-02-24", au = "2020-03-11", valeur = 1, source = "CGCT L2121-20" },
      { du = "2020-03-12", au = "2020-03-23", publie = "2020-04-02",
        conteste = { { 1, "CGCT L2121-20" }, { 2, "Ordonnance 2020-391" } } },
      { du = "2020-03-24", au = "2020-08-30", valeur = 2, source = "Loi 2020-290 art. 10" },
      { du = "2020-08-31", au = "2020-10-16", publie = "2020-03-24",
        valeur = 1, source = "CGCT L2121-20" },
      { du = "2020-10-17", au = "2020-11-14",
        conteste = { { 1, "CGCT L2121-20" }, { 2, "Loi 2020-290 art. 10" } } },
      { du = "2020-11-15", au = "2021-09-30", valeur = 2, source = "Loi 2020-1379 art. 6 IV" },
      { du = "2021-10-01", au = "2021-11-09", publie = "2020-11-15",
        valeur = 1, source = "CGCT L2121-20" },
      { du = "2021-11-10", au = "2021-11-10",
        conteste = { { 1, "CGCT L2121-20" }, { 2, "Loi 2021-1465 art. 10" } } },
      { du = "2021-11-11", au = "2022-07-31", valeur = 2, source = "Loi 2021-1465 art. 10" },
      { du = "2022-08-01", publie = "2021-11-11",
        valeur = 1, source = "CGCT L2121-20" },
    },
  },

  parametre {
    nom = "pouvoirs.seances_consecutives",
    titre = "Séances consécutives auxquelles un même pouvoir peut servir",
    unite = "séances",
    valeurs = { { du = "1996-02-24", valeur = 3, source = "CGCT L2121-20" } },
  },
}
