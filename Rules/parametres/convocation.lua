local paris_lyon_marseille = { ["75056"] = true, ["69123"] = true, ["13055"] = true }

-- Ces villes dépassent 3 500 habitants : leur code suffit quand la population n'est pas dite.
local function grande_ville(a)
  return connu(a, "code_insee") and paris_lyon_marseille[a.code_insee]
end

local function classee(seance)
  if not connu(seance, "deliberations") then return false end
  for _, d in ipairs(seance.deliberations) do
    if connu(d, "objet") and (evoque(d.objet, "installation classée")
      or evoque(d.objet, "installations classées")) then return true end
  end
  return false
end

local function commune(c, seance)
  local a = seance.assemblee
  if seance.convocation.premiere_reunion then return "premiere_reunion" end
  if grande_ville(a) then return "grande_ville" end
  local jf = seance.jours_francs
  -- Sous 3 500 habitants, une installation classée appelle peut-être les cinq jours de la note.
  if jf < c.grande_ville and not c.note_due then
    if classee(seance) then return "installation_classee" end
    if connu(a, "alsace_moselle") and a.alsace_moselle then return "alsace_moselle" end
  end
  return "jours_francs"
end

-- Le nom du paramètre qui fixe le délai ; nil quand ce sont des statuts.
local function delai(c, seance)
  local type = seance.assemblee.type
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
          { jusqua = 3499, valeur = false, source = "CGCT L2121-13" },
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
