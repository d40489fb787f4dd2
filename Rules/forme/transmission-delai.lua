-- La plupart des actes n'ont pas de délai de transmission : le budget et les marchés en ont un.

local function du_budget(d, seance, p)
  local an = connu(d.budget, "exercice") and d.budget.exercice
    or math.tointeger((string.match(seance.date, "^%d+")))
  local limite = phrase("{an}-", { an = an }) .. p.budget.limite
  return ajoute_jours(limite, p.transmission.budget_jours), "le budget"
end

local function du_contrat(d, p)
  return ajoute_jours(d.contrat.signature_date, p.transmission.contrat_jours), "le marché"
end

return regle {
  id = "transmission-delai",
  titre = "Acte transmis au représentant de l'État dans son délai",
  articles = { "CGCT L2131-13", "CGCT L1612-8" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if not connu(d.transmission, "date") then
      return sans_objet "le document ne dit pas la date de transmission"
    end
    if connu(d.contrat, "signature_date") then return true end
    if connu(d, "nature") and d.nature == "budget_primitif" then return true end
    return sans_objet "aucun délai de transmission pour cet acte"
  end,

  controle = function(d, seance, p)
    local limite, quoi
    if connu(d.contrat, "signature_date") then
      if d.contrat.montant < p.transmission.seuil_ht then
        return sans_objet { "marché de moins de {seuil:euros} hors taxes : il ne se transmet pas",
          seuil = p.transmission.seuil_ht }
      end
      limite, quoi = du_contrat(d, p)
    else
      limite, quoi = du_budget(d, seance, p)
    end
    if d.transmission.date <= limite then
      return conforme { "transmis le {date:date}, limite {limite:date}",
        date = d.transmission.date, limite = limite }
    end
    return manquement { "Transmis le {date:date}, après le {limite:date}, limite pour {quoi}.",
      date = d.transmission.date, limite = limite, quoi = quoi,
      montre = { { d.transmission, "date" } },
      remede = "Gardez l'accusé de réception et prévenez la préfecture." }
  end,
}
