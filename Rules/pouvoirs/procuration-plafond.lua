-- Les pouvoirs en trop sont nuls : on les retire au vainqueur de chaque vote chiffré. Si le
-- résultat tient, l'irrégularité ne l'a pas changé ; s'il tourne, l'acte est nul.

return regle {
  id = "procuration-plafond",
  titre = "Nombre de pouvoirs portés par un même membre",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "seance",

  controle = function(seance, p)
    if #seance.procurations == 0 then return sans_objet "aucun pouvoir" end
    local max, texte = p.pouvoirs.max, source(p.pouvoirs, "max")
    local porteurs, inconnus, abandonne = regroupe(seance.procurations, function(procuration)
      return procuration.mandataire
    end)
    local plus_charge, en_trop = 0, 0
    for _, porteur in ipairs(porteurs) do
      plus_charge = math.max(plus_charge, porteur.nombre)
      en_trop = en_trop + math.max(0, porteur.nombre - max)
    end

    if en_trop > 0 then
      return chacun(porteurs, function(porteur)
        if porteur.nombre <= max then return nil end
        return manquement {
          "{m} porte {k} pouvoirs pour {max|autorisé|autorisés} ({texte}).",
          m = porteur.personne, k = porteur.nombre, max = max, texte = texte,
          gravite = resultat_tourne(seance, en_trop) and "nullite" or "irregularite",
          remede = "Ne retenez que {max|pouvoir|pouvoirs} pour {m} et rectifiez le décompte, ou "
            .. "faites porter les autres par d'autres présents." }
      end)
    end
    if plus_charge + inconnus > max then abandonne() end
    return conforme { "{n|pouvoir|pouvoirs}, au plus {k} par membre, {max|autorisé|autorisés} "
      .. "({texte})",
      n = #seance.procurations, k = plus_charge + inconnus, max = max, texte = texte }
  end,
}
