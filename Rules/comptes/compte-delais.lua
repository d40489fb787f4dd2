-- Le compte se vote après le compte de gestion, le 30 juin de l'année suivante au plus tard.

local comptes = { compte_administratif = true, compte_financier_unique = true }

-- L'exercice donné, sinon l'année que l'objet nomme.
local function exercice(d)
  if connu(d.compte, "exercice") then return d.compte.exercice end
  local annee = connu(d, "objet") and string.match(d.objet, "20%d%d")
  return annee and math.tointeger(annee)
end

return regle {
  id = "compte-delais",
  titre = "Le compte est voté et transmis dans les délais",
  articles = { "CGCT L1612-12", "CGCT L1612-13" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if connu(d, "nature") and comptes[d.nature] then return true end
    return sans_objet "ce point n'arrête pas un compte"
  end,

  controle = function(d, seance, p)
    local gestion = connu(d.compte, "compte_gestion_date") and d.compte.compte_gestion_date
    if gestion and gestion > seance.date then
      return manquement { "Le compte est voté le {date:date}, avant le compte de gestion du "
        .. "{gestion:date}.", date = seance.date, gestion = gestion,
        montre = { { d.compte, "compte_gestion_date" }, { seance, "date" } },
        remede = "Revotez le compte une fois le compte de gestion reçu." }
    end
    local limite = string.match(seance.date, "^%d+-") .. p.comptes.limite
    local an = exercice(d)
    if an then limite = phrase("{an}-", { an = an + 1 }) .. p.comptes.limite end
    if seance.date > limite then
      if not an then
        return indetermine { "voté après le {limite:date} : de quel exercice est ce compte ?",
          limite = limite, manque = { { d.compte, "exercice" } } }
      end
      return manquement { "Compte de {an} voté le {date:date}, après le {limite:date}.", an = an,
        date = seance.date, limite = limite, montre = { { seance, "date" } },
        remede = "Transmettez-le sans attendre et prévenez la préfecture." }
    end
    local jours = p.comptes.transmission_jours
    if connu(d.transmission, "date") and d.transmission.date > ajoute_jours(limite, jours) then
      return manquement { "Compte transmis le {date:date}, plus de {jours|jour|jours} après le "
        .. "{limite:date}.", date = d.transmission.date, jours = jours, limite = limite,
        montre = { { d.transmission, "date" } },
        remede = "Prévenez la préfecture : elle peut saisir la chambre régionale des comptes." }
    end
    return conforme { "voté avant le {limite:date}", limite = ajoute_jours(limite, 1) }
  end,
}
