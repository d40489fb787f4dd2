local paris_lyon_marseille = { ["75056"] = true, ["69123"] = true, ["13055"] = true }

-- L'effectif légal ne se dit que d'un conseil municipal (CGCT L2121-2) : il en tient lieu.
local function categorie(a)
  if not connu(a, "type") and connu(a, "effectif_legal") then return "conseil_municipal" end
  return a.type
end

-- Ces villes dépassent 3 500 habitants : leur code suffit quand la population n'est pas dite.
local function grande_ville(a)
  return connu(a, "code_insee") and paris_lyon_marseille[a.code_insee]
end

local function installation(d)
  return evoque_dans(d, "objet", "installation classée")
    or evoque_dans(d, "objet", "installations classées")
end

local function classee(seance)
  if not connu(seance, "deliberations") then return false end
  for _, d in ipairs(seance.deliberations) do
    if connu(d, "objet") and installation(d) then return true end
  end
  return false
end

local function commune(c, seance)
  local a = seance.assemblee
  if seance.convocation.premiere_reunion then return "premiere_reunion" end
  if grande_ville(a) then return "grande_ville" end
  local alsace = connu(a, "alsace_moselle") and a.alsace_moselle
  local icpe = classee(seance)
  -- Sous 3 500 habitants, une installation classée appelle peut-être les cinq jours de la note.
  if (alsace or icpe) and not c.note_due then
    return icpe and "installation_classee" or "alsace_moselle"
  end
  return "jours_francs"
end

-- Le nom du paramètre qui fixe le délai ; nil quand ce sont des statuts.
local function delai(c, seance)
  local type = categorie(seance.assemblee)
  if type == "conseil_municipal" then return commune(c, seance) end
  if type == "conseil_communautaire" or type == "comite_syndical" then
    return seance.assemblee.membres_3500 and "epci_3500" or "epci"
  end
  if type == "ccas" then return "ccas" end
  if type == "conseil_departemental" then return "rapports_departement" end
  if type == "conseil_regional" then return "rapports_region" end
end

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

  parametre {
    nom = "convocation.note_due",
    titre = "Une note de synthèse est jointe à la convocation du conseil municipal",
    valeurs = {
      { du = "1992-02-08",
        par_population = {
          { jusqua = 3499, valeur = false, source = "CGCT L2121-12" },
          { valeur = true, source = "CGCT L2121-12" },
        } },
    },
  },

  parametre {
    nom = "convocation.grande_ville",
    titre = "Délai de convocation des conseils de Paris, Lyon et Marseille",
    unite = "jours francs",
    valeurs = { { du = "1992-02-08", valeur = 5, source = "CGCT L2121-12" } },
  },

  parametre {
    nom = "convocation.installation_classee",
    titre = "Délai quand une affaire porte sur une installation classée, sous 3 500 habitants",
    unite = "jours francs",
    valeurs = {
      { du = "1992-02-08",
        conteste = { { 3, "CGCT L2121-11" }, { 5, "CGCT L2121-12" } } },
    },
  },

  parametre {
    nom = "convocation.alsace_moselle",
    titre = "Délai de convocation en Alsace-Moselle sous 3 500 habitants",
    unite = "jours francs",
    valeurs = { { du = "1996-02-24", valeur = 3, source = "CGCT L2541-2" } },
  },

  parametre {
    nom = "convocation.alsace_moselle_urgence",
    titre = "Délai d'urgence en Alsace-Moselle sous 3 500 habitants : la veille",
    unite = "jours francs",
    valeurs = { { du = "1996-02-24", valeur = 0, source = "CGCT L2541-2" } },
  },

  parametre {
    nom = "convocation.epci",
    titre = "Délai de convocation d'un EPCI dont aucune commune n'a 3 500 habitants",
    unite = "jours francs",
    valeurs = { { du = "1996-02-24", valeur = 3, source = "CGCT L5211-1" } },
  },

  parametre {
    nom = "convocation.epci_3500",
    titre = "Délai de convocation d'un EPCI dont une commune a 3 500 habitants ou plus",
    unite = "jours francs",
    valeurs = { { du = "1996-02-24", valeur = 5, source = "CGCT L5211-1" } },
  },

  parametre {
    nom = "convocation.ccas",
    titre = "Délai de convocation du conseil d'un CCAS",
    unite = "jours, non francs",
    valeurs = { { du = "1996-02-24", valeur = 3, source = "CASF R123-16" } },
  },

  parametre {
    nom = "convocation.rapports_departement",
    titre = "Délai d'envoi des rapports au conseil départemental",
    unite = "jours, non francs",
    valeurs = { { du = "1996-02-24", valeur = 12, source = "CGCT L3121-19" } },
  },

  parametre {
    nom = "convocation.rapports_region",
    titre = "Délai d'envoi des rapports au conseil régional",
    unite = "jours, non francs",
    valeurs = { { du = "1996-02-24", valeur = 12, source = "CGCT L4132-18" } },
  },

  parametre {
    nom = "convocation.note_classee",
    titre = "Une note est due pour une installation classée, quelle que soit la population",
    valeurs = {
      { du = "1992-02-08", conteste = { { false, "CGCT L2121-13" }, { true, "CGCT L2121-12" } } },
    },
  },

  parametre {
    nom = "convocation.electronique_defaut",
    titre = "La convocation est électronique, sauf demande de l'élu",
    valeurs = { { du = "2019-12-29", valeur = true, source = "Loi 2019-1461" } },
    hors_fenetre = false,
  },

  parametre {
    nom = "convocation.lieu_libre",
    titre = "Le conseil peut se réunir en tout lieu, le préfet étant informé",
    valeurs = {
      { du = "2020-03-12", au = "2020-04-02", publie = "2020-04-02",
        conteste = { { false, "CGCT L2121-7" }, { true, "Ordonnance 2020-391" } } },
      { du = "2020-04-03", au = "2020-07-10", valeur = true, source = "Ordonnance 2020-391" },
      { du = "2020-07-11", au = "2020-08-30", valeur = true, source = "Loi 2020-760" },
      { du = "2020-11-15", au = "2021-09-30", valeur = true, source = "Loi 2020-1379 art. 6" },
      { du = "2021-11-10", au = "2021-11-10",
        conteste = { { false, "CGCT L2121-7" }, { true, "Loi 2021-1465 art. 10" } } },
      { du = "2021-11-11", au = "2022-07-31", valeur = true, source = "Loi 2021-1465 art. 10" },
    },
    hors_fenetre = false,
  },

  parametre {
    nom = "convocation.demande_jours",
    titre = "Délai pour réunir le conseil à la demande du préfet ou d'une part des membres",
    unite = "jours",
    valeurs = { { du = "1996-02-24", valeur = 30, source = "CGCT L2121-9" } },
  },

  parametre {
    nom = "convocation.demande_fraction",
    titre = "Part des membres du conseil municipal qui peut demander sa réunion",
    unite = "fraction des membres en exercice ; « > » : il faut dépasser",
    valeurs = {
      { du = "1996-02-24", au = "2020-02-29",
        par_population = {
          { jusqua = 3499, valeur = ">1/2", source = "CGCT L2121-9", a_verifier = true },
          { valeur = "1/3", source = "CGCT L2121-9" },
        } },
      { du = "2020-03-01",
        par_population = {
          { jusqua = 999, valeur = ">1/2", source = "CGCT L2121-9", a_verifier = true },
          { valeur = "1/3", source = "CGCT L2121-9", a_verifier = true },
        } },
    },
  },

  parametre {
    nom = "convocation.demande_autres",
    titre = "Part des membres d'une autre assemblée qui peut demander sa réunion",
    unite = "fraction des membres en exercice ; « > » : il faut dépasser",
    valeurs = {
      { du = "1996-02-24",
        par_assemblee = {
          conseil_communautaire = { valeur = "1/3", source = "CGCT L5211-11", a_verifier = true },
          comite_syndical = { valeur = "1/3", source = "CGCT L5211-11", a_verifier = true },
          conseil_departemental = { valeur = "1/3", source = "CGCT L3121-10", a_verifier = true },
          conseil_regional = { valeur = "1/3", source = "CGCT L4132-9", a_verifier = true },
          ccas = { valeur = ">1/2", source = "CASF R123-16", a_verifier = true },
        } },
    },
  },

  parametre {
    nom = "convocation.demande_alsace_moselle",
    titre = "Part des membres qui peut demander la réunion du conseil en Alsace-Moselle",
    unite = "fraction des membres en exercice",
    valeurs = {
      { du = "1996-02-24", valeur = "1/3", source = "CGCT L2541-2", a_verifier = true },
    },
  },

  calcul {
    nom = "convocation.demandeurs",
    titre = "Nombre de membres qui peuvent demander la réunion de l'assemblée",
    fonction = function(c, a)
      if categorie(a) ~= "conseil_municipal" then return seuil(c.demande_autres, a.en_exercice) end
      if connu(a, "alsace_moselle") and a.alsace_moselle then
        return seuil(c.demande_alsace_moselle, a.en_exercice)
      end
      return seuil(c.demande_fraction, a.en_exercice)
    end,
  },

  calcul {
    nom = "convocation.categorie",
    titre = "La catégorie de l'assemblée, dite ou déduite de son effectif légal",
    fonction = function(_, a) return categorie(a) end,
  },

  calcul {
    nom = "convocation.classee",
    titre = "Une installation classée à l'ordre du jour appelle une note",
    fonction = function(c, seance) return classee(seance) and c.note_classee end,
  },

  calcul {
    nom = "convocation.requis",
    titre = "Le délai requis, s'il est franc, le texte qui le fixe et le délai d'urgence",
    fonction = function(c, seance)
      local nom = delai(c, seance)
      if not nom then return nil end
      local n, texte = c[nom], source(c, nom)
      if nom == "ccas" then return n, false, texte end
      if nom == "rapports_departement" or nom == "rapports_region" then
        return n, false, texte, 1
      end
      if nom == "alsace_moselle" then return n, true, texte, c.alsace_moselle_urgence end
      return n, true, texte, c.urgence_min
    end,
  },
}
