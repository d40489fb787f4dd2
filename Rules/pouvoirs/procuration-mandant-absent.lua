return regle {
  id = "procuration-mandant-absent",
  titre = "Le mandant est absent",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "seance",

  controle = function(seance)
    if #seance.procurations == 0 then return sans_objet "aucun pouvoir" end
    local faute = chacun(seance.procurations, function(procuration)
      local mandant = procuration.mandant
      if est_present(seance, mandant) and not est_parti(seance, mandant) then
        return manquement { "{mandant} figure présent et représenté.", mandant = mandant,
          montre = { { procuration, "mandant" }, { seance, "membres" } },
          gravite = resultat_tourne(seance, 1) and "nullite" or "irregularite",
          remede = "Choisissez : retirez le pouvoir, ou notez l'heure du départ de {mandant}." }
      end
    end)
    return faute or conforme { "{n|mandant absent|mandants absents}", n = #seance.procurations }
  end,
}
