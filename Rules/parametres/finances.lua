return {
  parametre {
    nom = "finances.part_propre_min",
    titre = "Part minimale du maître d'ouvrage dans les financements publics d'un investissement",
    unite = "pour cent",
    valeurs = {
      { du = "2010-12-18", du_incertain = true, valeur = 20, source = "CGCT L1111-10 III" },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "finances.part_propre_derogation",
    titre = "Part du maître d'ouvrage sous laquelle aucun cas ordinaire n'est admis",
    unite = "pour cent",
    valeurs = {
      { du = "2010-12-18", du_incertain = true, valeur = 10, source = "CGCT L1111-10 III" },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "finances.ecole_energie",
    titre = "La rénovation énergétique d'une école peut être dispensée d'une part de 20 %",
    valeurs = {
      { du = "2024-03-31", du_incertain = true, valeur = true, source = "Loi 2024-279" },
    },
    hors_fenetre = false,
  },

  parametre {
    nom = "finances.aides_max",
    titre = "Part la plus élevée des aides publiques quand l'État subventionne",
    unite = "pour cent",
    valeurs = {
      { du = "2018-06-28", du_incertain = true, valeur = 80, source = "Décret 2018-514",
        a_verifier = true },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "finances.seuil_convention",
    titre = "Subvention annuelle au-delà de laquelle une convention est due",
    unite = "euros",
    valeurs = {
      { du = "2001-06-08", du_incertain = true, valeur = 23000, source = "Décret 2001-495" },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "finances.contrat_republicain",
    titre = "Une association subventionnée souscrit le contrat d'engagement républicain",
    valeurs = { { du = "2022-01-02", valeur = true, source = "Décret 2021-1947" } },
    hors_fenetre = false,
  },

  parametre {
    nom = "finances.emploi_texte",
    titre = "Texte qui veut que le conseil crée les emplois",
    valeurs = {
      { du = "1984-01-27", au = "2022-02-28", valeur = "loi n° 84-53 art. 34",
        source = "Loi 84-53 art. 34" },
      { du = "2022-03-01", valeur = "CGFP L313-1", source = "CGFP L313-1" },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "finances.domaine_population",
    titre = "Population au-delà de laquelle l'avis du Domaine précède une vente",
    unite = "habitants",
    valeurs = { { du = "1996-02-24", valeur = 2000, source = "CGCT L2241-1" } },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "finances.garantie_total",
    titre = "Part des recettes de fonctionnement que les annuités peuvent atteindre",
    unite = "pour cent",
    valeurs = {
      { du = "1996-02-24", valeur = 50, source = "CGCT L2252-1", a_verifier = true },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "finances.garantie_debiteur",
    titre = "Part qu'un même débiteur peut recevoir des garanties",
    unite = "pour cent",
    valeurs = {
      { du = "1996-02-24", valeur = 10, source = "CGCT L2252-1", a_verifier = true },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "finances.garantie_quotite",
    titre = "Part d'un emprunt qui peut être garantie",
    unite = "pour cent",
    valeurs = {
      { du = "1996-02-24", valeur = 50, source = "CGCT L2252-1", a_verifier = true },
    },
    hors_fenetre = "sans_objet",
  },

  parametre {
    nom = "finances.garantie_quotite_amenagement",
    titre = "Part qui peut être garantie de l'emprunt d'une opération d'aménagement",
    unite = "pour cent",
    valeurs = {
      { du = "1996-02-24", valeur = 80, source = "CGCT L2252-1", a_verifier = true },
    },
    hors_fenetre = "sans_objet",
  },

  calcul {
    nom = "finances.dit",
    titre = "Le dispositif, lu en entier, contient l'un de ces mots ; nil s'il n'est pas connu",
    fonction = function(_, d, mots)
      if not connu(d, "dispositif") then return nil end
      for _, ligne in ipairs(d.dispositif) do
        for _, mot in ipairs(mots) do
          if evoque(ligne, mot) then return true end
        end
      end
      if connu(d, "complet") and d.complet then return false end
      return nil
    end,
  },

  parametre {
    nom = "finances.projet_min",
    titre = "Durée la plus courte d'un contrat de projet",
    unite = "mois",
    valeurs = {
      { du = "2020-02-29", valeur = 12, source = "CGFP L332-25" },
    },
    hors_fenetre = 0,
  },

  parametre {
    nom = "finances.projet_max",
    titre = "Durée la plus longue d'un contrat de projet",
    unite = "mois",
    valeurs = {
      { du = "2020-02-29", valeur = 72, source = "CGFP L332-25" },
    },
    hors_fenetre = 0,
  },

  parametre {
    nom = "finances.part_propre_chef_de_file",
    titre = "Part minimale du maître d'ouvrage dans les domaines à chef de file",
    unite = "pour cent",
    valeurs = {
      { du = "2010-12-18", du_incertain = true, valeur = 30, source = "CGCT L1111-9" },
    },
    hors_fenetre = "sans_objet",
  },

  calcul {
    nom = "finances.restes",
    titre = "Les dépenses citées que la commune supporte, et leur total connu",
    fonction = function(_, d)
      local postes, total = {}, 0
      for _, c in ipairs(d.charges) do
        if connu(c, "payeur") and connu(c, "poste")
          and (evoque(c.payeur, "commune") or evoque(c.payeur, "collectivité")) then
          postes[#postes + 1] = c.poste
          if connu(c, "montant") then total = total + c.montant end
        end
      end
      return postes, total
    end,
  },

  calcul {
    nom = "finances.signature_autorisee",
    titre = "Le maire est autorisé à signer ; nil quand le texte, coupé, ne le dit pas",
    fonction = function(p, d)
      if connu(d.convention, "autorise_signature") then return d.convention.autorise_signature end
      return p.dit(d, { "signer", "signature", "pouvoir", "habilit", "mandat" })
    end,
  },
}
