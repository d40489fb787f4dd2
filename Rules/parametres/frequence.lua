-- Un trimestre dont un jour est dans la période suspendue ne compte pas.
local function suspendue(f, trimestre)
  local du, au = string.match(f.suspension, "^(%S+)/(%S+)$")
  if not du then return false end
  local debut = string.format("%04d-%02d-01", trimestre // 4, trimestre % 4 * 3 + 1)
  if debut > au then return false end -- équivalent : le premier jour d'un trimestre n'est pas borne
  return ajoute_mois(debut, 3) > du -- équivalent : de même
end

-- Le rang du trimestre ou du semestre d'une date, compté d'affilée d'une année à l'autre.
local function rang(date, mois)
  local annee, m = string.match(date, "^(%d+)-(%d+)")
  return (tonumber(annee) * 12 + tonumber(m) - 1) // mois
end

return {
  parametre {
    nom = "frequence.suspension",
    titre = "Période où le conseil n'est pas tenu de se réunir chaque trimestre",
    valeurs = {
      { du = "2020-03-24", valeur = "2020-03-24/2020-07-10", source = "Ordonnance 2020-391",
        publie = "2020-04-02", a_verifier = true },
    },
    hors_fenetre = "aucune",
  },

  calcul {
    nom = "frequence.trimestre",
    titre = "Le rang du trimestre d'une date",
    fonction = function(_, date) return rang(date, 3) end,
  },

  calcul {
    nom = "frequence.semestre",
    titre = "Le rang du semestre d'une date",
    fonction = function(_, date) return rang(date, 6) end,
  },

  calcul {
    nom = "frequence.suspendue",
    titre = "Le trimestre est touché par la suspension",
    fonction = suspendue,
  },
}
