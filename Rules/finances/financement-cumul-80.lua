local aides = { etat = true, region = true, departement = true, europe = true,
  intercommunalite = true, commune = true, autre_public = true }

local function aide_de_l_etat(plan)
  for _, r in ipairs(plan.recettes) do
    if connu(r, "origine") and r.origine == "etat" then return r end
  end
end

return regle {
  id = "financement-cumul-80",
  titre = "Cumul des aides publiques quand l'État subventionne, et demande avant les travaux",
  articles = { "Décret 2018-514", "CGCT R2334-24" },
  gravite = "avertissement",
  portee = "deliberation",
  a_verifier = true,

  champ = function(d)
    if connu(d, "plan_financement") and connu(d.plan_financement, "recettes")
      and aide_de_l_etat(d.plan_financement)
      and not (connu(d.plan_financement, "nature")
        and d.plan_financement.nature == "fonctionnement") then return true end
    return sans_objet "aucune aide de l'État à un investissement"
  end,

  controle = function(d, seance, p)
    local plan, plafond = d.plan_financement, p.finances.aides_max
    local etat = aide_de_l_etat(plan)
    if connu(plan, "travaux_debut") and plan.travaux_debut < seance.date
      and connu(etat, "statut") and etat.statut == "sollicite" then
      return manquement { "Les travaux ont commencé le {debut}, avant la demande d'aide à l'État.",
        debut = plan.travaux_debut, montre = { { plan, "travaux_debut" } },
        remede = "Vérifiez que la demande a été accusée avant ; sinon, l'aide est perdue." }
    end
    local recues, total = 0, 0
    for _, r in ipairs(plan.recettes) do
      if aides[r.origine] then recues = recues + r.montant end
    end
    for _, ligne in ipairs(plan.depenses) do total = total + ligne.montant end
    if recues * 100 > total * plafond then
      return manquement { "{recues:euros} d'aides publiques pour {total:euros} de dépenses, plus "
        .. "de {plafond} %.", recues = recues, total = total, plafond = plafond,
        remede = "Réduisez une demande, et ne commencez pas les travaux avant l'accusé." }
    end
    return conforme { "{recues:euros} d'aides publiques pour {total:euros} de dépenses",
      recues = recues, total = total }
  end,
}
