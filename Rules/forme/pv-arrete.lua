-- Le procès-verbal s'arrête au début de la séance suivante, se signe, puis se publie dans la
-- semaine. Quelle séance est la suivante, le registre le dit, une fois qu'elle y est.

local function seance_suivante(seance, registre)
  for _, acte in ipairs(registre.seances) do
    if acte.date > seance.date then return acte end
  end
end

local function signe(pv, personne)
  for _, signataire in ipairs(pv.signataires) do
    if meme_personne(signataire, personne) then return true end
  end
  return false
end

return regle {
  id = "pv-arrete",
  titre = "Procès-verbal arrêté, signé et publié",
  articles = { "CGCT L2121-15" },
  gravite = "irregularite",
  portee = "seance",
  registre = { mois = 0, mois_apres = 6, facultatif = true },
  en_vigueur = { du = "2022-07-01" },

  champ = function(seance)
    if connu(seance.pv, "arrete_le") then return true end
    return sans_objet "le document ne dit pas que le procès-verbal est arrêté"
  end,

  controle = function(seance, p, registre)
    local pv = seance.pv
    if pv.arrete_le <= seance.date then
      return manquement { "Procès-verbal arrêté le {date:date} : il s'arrête à la séance suivante.",
        date = pv.arrete_le, montre = { { pv, "arrete_le" }, { seance, "date" } },
        remede = "Faites-le arrêter au début de la prochaine séance." }
    end
    local suivante = registre and seance_suivante(seance, registre)
    if suivante and suivante.date < pv.arrete_le then
      return manquement { "Procès-verbal arrêté le {date:date}, après la séance du "
        .. "{suivante:date} qui devait l'arrêter.", date = pv.arrete_le, suivante = suivante.date,
        gravite = "avertissement", montre = { { pv, "arrete_le" }, { suivante, "date" } },
        remede = "Faites arrêter chaque procès-verbal au début de la séance suivante." }
    end
    if connu(pv, "publie_le") then
      local limite = ajoute_jours(pv.arrete_le, p.pv.publication_jours)
      if pv.publie_le > limite then
        return manquement { "Procès-verbal publié le {date:date}, limite {limite:date}.",
          date = pv.publie_le, limite = limite, montre = { { pv, "publie_le" } },
          remede = "Publiez-le dans la semaine qui suit son arrêt." }
      end
      if pv.publie_le < pv.arrete_le then
        return manquement { "Procès-verbal publié le {date:date}, avant d'être arrêté.",
          date = pv.publie_le, montre = { { pv, "publie_le" }, { pv, "arrete_le" } },
          remede = "Publiez le procès-verbal arrêté et signé." }
      end
    end
    if connu(pv, "signataires") then
      for _, champ in ipairs { "president", "secretaire" } do
        if connu(seance, champ) and not signe(pv, seance[champ]) then
          return manquement { "Le procès-verbal n'est pas signé de {qui}.", qui = seance[champ],
            montre = { { pv, "signataires" } }, remede = "Faites signer le procès-verbal." }
        end
      end
    end
    return conforme { "arrêté le {date:date}", date = pv.arrete_le }
  end,
}
