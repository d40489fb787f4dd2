local function compte(tour)
  local exprimes, premier, egaux = 0, 0, 0 -- équivalent : le premier candidat fixe les deux autres
  for _, s in ipairs(tour.suffrages) do
    exprimes = exprimes + s.voix
    if s.voix > premier then premier, egaux = s.voix, 1
    elseif s.voix == premier then egaux = egaux + 1 end
  end
  return exprimes, premier, egaux
end

-- Ce qui manque à une suite de tours ; nil quand elle est régulière.
local function faute(v, tours)
  local n, max = #tours, v.tours_max
  if n > max then return phrase("{n} tours, {max} au plus", { n = n, max = max }) end
  for rang, tour in ipairs(tours) do
    local exprimes, premier = compte(tour)
    local requis = seuil(v.majorite_absolue, exprimes)
    if premier >= requis and rang < n then
      return phrase("le tour {rang} donnait déjà la majorité absolue ({voix} voix sur {exprimes})",
        { rang = rang, voix = premier, exprimes = exprimes })
    end
    if premier < requis and rang == n and n < max then
      return phrase("personne n'a la majorité absolue au tour {rang} ({voix} voix pour {requis} "
        .. "requises) et il n'y a pas d'autre tour",
        { rang = rang, voix = premier, requis = requis })
    end
  end
end

return {
  parametre {
    nom = "vote.secret_demande",
    titre = "Part des membres présents qui peut imposer le scrutin secret",
    unite = "fraction des membres présents",
    valeurs = {
      { du = "1996-02-24",
        par_assemblee = {
          conseil_municipal = { valeur = "1/3", source = "CGCT L2121-21" },
          conseil_communautaire = { valeur = "1/3", source = "CGCT L2121-21" },
          comite_syndical = { valeur = "1/3", source = "CGCT L2121-21" },
          ccas = { valeur = "1/3", source = "CASF R123-18" },
        } },
    },
  },

  parametre {
    nom = "vote.public_demande",
    titre = "Part des membres présents qui peut imposer le scrutin public",
    unite = "fraction des membres présents",
    valeurs = {
      { du = "1996-02-24",
        par_assemblee = {
          conseil_municipal = { valeur = "1/4", source = "CGCT L2121-21" },
          conseil_communautaire = { valeur = "1/4", source = "CGCT L2121-21" },
          comite_syndical = { valeur = "1/4", source = "CGCT L2121-21" },
          conseil_departemental = { valeur = "1/6", source = "CGCT L3121-15" },
          conseil_regional = { valeur = "1/6", source = "CGCT L4132-14", a_verifier = true },
        } },
    },
  },

  parametre {
    nom = "vote.presence_interesse",
    titre = "La seule présence d'un membre intéressé peut vicier la délibération",
    valeurs = {
      { du = "1996-02-24", au = "2025-12-23", valeur = true, source = "CGCT L2131-11" },
      { du = "2025-12-24", valeur = false, source = "Loi 2025-1249 art. 32" },
    },
  },

  parametre {
    nom = "vote.representant_admis",
    titre = "Le représentant de la commune dans un organisme n'est pas intéressé de ce seul fait",
    valeurs = {
      { du = "2022-02-23", valeur = true, source = "CGCT L1111-6" },
    },
    hors_fenetre = false,
  },

  parametre {
    nom = "vote.interesse_departement",
    titre = "Un membre intéressé du conseil départemental ou régional ne prend pas part au vote",
    valeurs = {
      { du = "2025-12-24",
        par_assemblee = {
          conseil_departemental = { valeur = true, source = "CGCT L3132-5" },
          conseil_regional = { valeur = true, source = "CGCT L4142-5" },
        } },
    },
    hors_fenetre = false,
  },

  parametre {
    nom = "vote.majorite_absolue",
    titre = "Majorité des suffrages exprimés aux deux premiers tours d'une élection",
    unite = "fraction des suffrages exprimés ; « > » : il faut dépasser",
    valeurs = { { du = "1996-02-24", valeur = ">1/2", source = "CGCT L2122-7" } },
  },

  parametre {
    nom = "vote.tours_max",
    titre = "Nombre de tours d'une élection ; au dernier, la majorité relative suffit",
    unite = "tours",
    valeurs = { { du = "1996-02-24", valeur = 3, source = "CGCT L2122-7" } },
  },

  parametre {
    nom = "vote.deux_tiers",
    titre = "Majorité qualifiée la plus courante",
    unite = "fraction des membres en exercice",
    valeurs = {
      { du = "1996-02-24", valeur = "2/3", source = "CGCT L5211-5", a_verifier = true },
    },
  },

  calcul {
    nom = "vote.compte_tour",
    titre = "Suffrages exprimés d'un tour, voix du premier, nombre de premiers à égalité",
    fonction = function(_, tour) return compte(tour) end,
  },

  calcul {
    nom = "vote.faute_tours",
    titre = "Ce qui n'est pas régulier dans les tours d'une élection",
    fonction = faute,
  },
}
