-- Le droit commun de chaque assemblée ; les lois d'urgence valent pour toutes.
local droit_commun = {
  conseil_municipal = { valeur = 1, source = "CGCT L2121-20" },
  conseil_communautaire = { valeur = 1, source = "CGCT L2121-20" },
  comite_syndical = { valeur = 1, source = "CGCT L2121-20" },
  conseil_departemental = { valeur = 1, source = "CGCT L3121-16" },
  conseil_regional = { valeur = 1, source = "CGCT L4132-15" },
  ccas = { valeur = 1, source = "CASF R123-16 à R123-18" },
  autre = { valeur = 1, source = "CGCT L2121-20" },
}

-- Les statuts d'un établissement, ou d'un syndicat mixte ouvert (CGCT L5721-2), fixent ses
-- pouvoirs ; sous le seul nom de syndicat mixte, il peut être ouvert ou fermé.
local function statuts(_, a)
  if not connu(a, "type") then return false end
  if a.type == "autre" then return true end
  return a.type == "comite_syndical" and connu(a, "nom") and evoque(a.nom, "mixte ouvert")
end

local function statuts_possibles(_, a)
  return connu(a, "type") and a.type == "comite_syndical" and connu(a, "nom")
    and evoque(a.nom, "mixte") and not evoque(a.nom, "mixte fermé")
end

-- Chaque liste de pouvoirs, et le point qui l'imprime quand ce n'est pas celle de la séance.
local function listes(_, seance)
  local toutes = {}
  if connu(seance, "deliberations") then
    for rang, d in ipairs(seance.deliberations) do
      if connu(d, "procurations") then
        toutes[#toutes + 1] = { procurations = d.procurations, point = d,
          lieu = phrase(" (point {n})", { n = connu(d, "ordre") and d.ordre or rang }) }
      end
    end
  end
  if #toutes == 0 or connu(seance, "procurations") then
    table.insert(toutes, 1, { procurations = seance.procurations, lieu = "" })
  end
  return toutes
end

return {
  parametre {
    nom = "pouvoirs.max",
    titre = "Nombre de pouvoirs qu'un même membre peut porter",
    unite = "pouvoirs",
    valeurs = {
      { du = "1996-02-24", au = "2020-03-11", par_assemblee = droit_commun },
      { du = "2020-03-12", au = "2020-03-23", publie = "2020-04-02",
        conteste = { { 1, "CGCT L2121-20" }, { 2, "Ordonnance 2020-391" } } },
      { du = "2020-03-24", au = "2020-08-30", valeur = 2, source = "Loi 2020-290 art. 10" },
      { du = "2020-08-31", au = "2020-10-16", publie = "2020-03-24",
        par_assemblee = droit_commun },
      { du = "2020-10-17", au = "2020-11-14",
        conteste = { { 1, "CGCT L2121-20" }, { 2, "Loi 2020-290 art. 10" } } },
      { du = "2020-11-15", au = "2021-09-30", valeur = 2, source = "Loi 2020-1379 art. 6 IV" },
      { du = "2021-10-01", au = "2021-11-09", publie = "2020-11-15",
        par_assemblee = droit_commun },
      { du = "2021-11-10", au = "2021-11-10",
        conteste = { { 1, "CGCT L2121-20" }, { 2, "Loi 2021-1465 art. 10" } } },
      { du = "2021-11-11", au = "2022-07-31", valeur = 2, source = "Loi 2021-1465 art. 10" },
      { du = "2022-08-01", publie = "2021-11-11",
        par_assemblee = droit_commun },
    },
  },

  parametre {
    nom = "pouvoirs.seances_consecutives",
    titre = "Séances consécutives auxquelles un même pouvoir peut servir",
    unite = "séances",
    valeurs = { { du = "1996-02-24", valeur = 3, source = "CGCT L2121-20" } },
  },

  calcul {
    nom = "pouvoirs.statuts",
    titre = "Les statuts de l'établissement, et non la loi, fixent ses pouvoirs",
    fonction = statuts,
  },

  calcul {
    nom = "pouvoirs.statuts_possibles",
    titre = "Il se peut que des statuts fixent les pouvoirs",
    fonction = statuts_possibles,
  },

  calcul {
    nom = "pouvoirs.listes",
    titre = "Les pouvoirs de la séance, et ceux qu'un point imprime pour lui",
    fonction = listes,
  },
}
