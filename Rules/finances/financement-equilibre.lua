local aides = { etat = true, region = true, departement = true, europe = true,
  intercommunalite = true, autre_public = true }

local function total(lignes)
  local centimes = 0
  for _, ligne in ipairs(lignes) do
    if ligne.montant < 0 then
      return nil, manquement { "Le plan compte une ligne négative : {x:euros}.",
        x = ligne.montant, montre = { { ligne, "montant" } },
        remede = "Portez chaque somme, positive, en dépense ou en recette." }
    end
    centimes = centimes + math.floor(ligne.montant * 100 + 0.5)
  end
  return centimes
end

return regle {
  id = "financement-equilibre",
  titre = "Le plan de financement est équilibré",
  articles = { "CGCT R2334-22" },
  gravite = "irregularite",
  portee = "deliberation",
  a_verifier = true,

  champ = function(d)
    if connu(d, "plan_financement") then return true end
    return sans_objet "la délibération n'a pas de plan de financement"
  end,

  controle = function(d)
    local plan = d.plan_financement
    local depenses, faute = total(plan.depenses)
    if faute then return faute end
    local recettes
    recettes, faute = total(plan.recettes)
    if faute then return faute end
    if depenses ~= recettes then
      return manquement { "Écart de {x:euros} entre les dépenses ({d:euros}) et les recettes "
        .. "({r:euros}).", x = math.abs(depenses - recettes) / 100, d = depenses / 100,
        r = recettes / 100, remede = "Corrigez le plan : chaque dépense a sa recette, hors taxes "
          .. "avec hors taxes." }
    end
    local sans_statut = {}
    for _, ligne in ipairs(plan.recettes) do
      if connu(ligne, "libelle") and evoque(ligne.libelle, "fctva") and connu(plan, "base")
        and plan.base == "ht" then
        return manquement { "Le plan est hors taxes et compte le FCTVA en recette.",
          gravite = "avertissement", montre = { { ligne, "libelle" } },
          remede = "Retirez le FCTVA, qui n'est pas une aide, ou dressez le plan toutes taxes "
            .. "comprises." }
      end
      if connu(ligne, "origine") and aides[ligne.origine] and not connu(ligne, "statut") then
        sans_statut[#sans_statut + 1] = { ligne, "statut" }
      end
    end
    if #sans_statut > 0 then
      return indetermine { "le plan ne dit pas quelles aides sont acquises ou sollicitées",
        manque = sans_statut }
    end
    return conforme { "{d:euros} en dépenses et en recettes", d = depenses / 100 }
  end,
}
