return regle {
  id = "subvention-convention-23000",
  titre = "Convention au-delà de 23 000 € par an à un organisme de droit privé",
  articles = { "Loi 2000-321 art. 10" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    local b = d.beneficiaire
    if connu(b, "type") and (b.type == "association" or b.type == "entreprise") then return true end
    return sans_objet "aucune subvention à un organisme de droit privé"
  end,

  controle = function(d, _, p)
    local b, plafond = d.beneficiaire, p.finances.seuil_convention
    local cumul = connu(b, "cumul_annuel") and b.cumul_annuel or d.montant
    if cumul <= plafond then
      -- Le total de l'année n'est demandé que si le montant seul ne dépasse pas déjà le seuil.
      if connu(b, "cumul_annuel") then
        return conforme { "{x:euros} dans l'année, {plafond:euros} au plus sans convention",
          x = cumul, plafond = plafond }
      end
      return sans_objet { "{x:euros} : rien ne dit d'autre aide dans l'année", x = cumul }
    end
    if connu(d, "convention") then
      return conforme { "{x:euros}, avec une convention", x = cumul }
    end
    local dit = p.finances.dit(d, { "convention" })
    if dit then return conforme { "{x:euros}, avec une convention", x = cumul } end
    if dit == false then
      return manquement { "{x:euros} dans l'année, au-delà de {plafond:euros}, sans convention.",
        x = cumul, plafond = plafond, montre = { { b, "cumul_annuel" }, { d, "montant" } },
        remede = "Approuvez une convention et autorisez sa signature." }
    end
    return indetermine { "{x:euros} dans l'année : le document ne dit pas la convention", x = cumul,
      manque = { { d, "convention" } } }
  end,
}
