-- Jugé à la première séance d'un semestre, sur le semestre d'avant. Une séance est en présence
-- quand rien n'annonce la distance.

local epci = { conseil_communautaire = true, comite_syndical = true }

local function a_distance(actes)
  for _, acte in ipairs(actes) do
    if acte.mode ~= "presentiel" then return true end
  end
  return false
end

return regle {
  id = "visioconference-semestre",
  titre = "Un EPCI se réunit en présence une fois par semestre au moins",
  articles = { "CGCT L5211-11-1" },
  gravite = "avertissement",
  portee = "seance",
  registre = { mois = 12 },
  a_verifier = true,
  -- Le premier semestre entier sous la loi nouvelle est celui de janvier 2023.
  en_vigueur = { du = "2023-07-01" },

  champ = function(seance, p, registre)
    if not epci[seance.assemblee.type] then return sans_objet "l'assemblée n'est pas un EPCI" end
    local avant = seances_precedentes(registre, seance.date)()
    local semestre = p.frequence.semestre
    local ecart = avant and semestre(seance.date) - semestre(avant)
    if ecart == 1 then return true end
    return sans_objet(ecart == 0 and "jugé à la première séance du semestre"
      or "le registre ne dit pas de séance au semestre précédent")
  end,

  controle = function(seance, p, registre)
    local semestre = p.frequence.semestre
    local jours, precedent = {}, semestre(seance.date) - 1
    for jour, actes in seances_precedentes(registre, seance.date) do
      if semestre(jour) < precedent then break end
      if not a_distance(actes) then
        return conforme { "séance en présence le {jour}", jour = jour }
      end
      table.insert(jours, 1, jour)
    end
    return manquement { "Toutes les séances du {rang} semestre {annee} au registre ({jours}) se "
      .. "sont tenues à distance.", rang = precedent % 2 == 0 and "1er" or "2e",
      annee = precedent // 2, jours = jours, montre = { { seance, "date" } },
      remede = "Réunissez l'assemblée en un même lieu une fois par semestre au moins." }
  end,
}
