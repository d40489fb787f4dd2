-- Le seuil porte sur le total de l'année : le document le dit parfois, le registre l'ajoute. Ce que
-- le registre seul fait dépasser pèse moins : une convention pluriannuelle peut couvrir l'année.

local function meme_beneficiaire(a, b)
  return connu(a, "nom") and connu(b, "nom") and evoque(a.nom, b.nom) and evoque(b.nom, a.nom)
end

-- Ce que les séances précédentes de l'année ont donné au même bénéficiaire, et si une convention
-- l'accompagne ; deux actes du même jour et du même montant n'en sont qu'un.
local function au_registre(d, seance, registre)
  local aide, jours = { total = 0, convention = false }, {}
  for jour, actes in seances_precedentes(registre, seance.date) do
    if jour < string.sub(seance.date, 1, 4) then break end -- équivalent : l'année n'est pas un jour
    local vus = {}
    for _, acte in ipairs(actes) do
      for _, autre in ipairs(connu(acte, "deliberations") and acte.deliberations or {}) do
        local rejetee = connu(autre.vote, "resultat") and autre.vote.resultat == "rejete"
        if meme_beneficiaire(autre.beneficiaire, d.beneficiaire) and not rejetee then
          if connu(autre, "convention") then aide.convention = true end
          if connu(autre, "montant") and not vus[autre.montant] then
            vus[autre.montant] = true
            aide.total = aide.total + autre.montant
            table.insert(jours, 1, jour)
          end
        end
      end
    end
  end
  aide.jours = jours
  return aide
end

local function juge_avec_registre(d, seance, registre, plafond)
  local aide = au_registre(d, seance, registre)
  local cumul = d.montant + aide.total
  if cumul <= plafond then
    return conforme { "{x:euros} dans l'année d'après le registre, {plafond:euros} au plus sans "
      .. "convention", x = cumul, plafond = plafond }
  end
  if aide.convention or connu(d, "convention") then
    return conforme { "{x:euros} dans l'année, avec une convention", x = cumul }
  end
  return manquement { "{x:euros} dans l'année avec les aides des {jours}, au-delà de "
    .. "{plafond:euros}.", x = cumul, jours = aide.jours, plafond = plafond,
    gravite = "avertissement", montre = { { d, "montant" } },
    remede = "Approuvez une convention et autorisez sa signature, à moins que l'une ne couvre déjà "
      .. "l'année." }
end

return regle {
  id = "subvention-convention-23000",
  titre = "Convention au-delà de 23 000 € par an à un organisme de droit privé",
  articles = { "Loi 2000-321 art. 10" },
  gravite = "irregularite",
  portee = "deliberation",
  registre = { mois = 12, facultatif = true },

  champ = function(d)
    local b = d.beneficiaire
    if connu(b, "type") and (b.type == "association" or b.type == "entreprise") then return true end
    return sans_objet "aucune subvention à un organisme de droit privé"
  end,

  controle = function(d, seance, p, registre)
    local b, plafond = d.beneficiaire, p.finances.seuil_convention
    if registre and not connu(b, "cumul_annuel") and d.montant <= plafond then
      return juge_avec_registre(d, seance, registre, plafond)
    end
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
