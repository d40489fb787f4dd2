return regle {
  id = "procuration-mandataire-present",
  titre = "Le mandataire est un autre membre, présent",
  articles = { "CGCT L2121-20" },
  gravite = "irregularite", -- équivalent : chaque manquement porte la sienne
  portee = "seance",

  controle = function(seance)
    if #seance.procurations == 0 then return sans_objet "aucun pouvoir" end
    local faute = chacun(seance.procurations, function(procuration)
      local mandataire = procuration.mandataire
      local remede = "Retirez la voix de {mandant} du décompte, ou faites porter son pouvoir par "
        .. "un membre présent."
      if not mandataire.est_membre then
        return manquement { "{mandataire}, qui porte le pouvoir de {mandant}, n'est pas membre de "
          .. "l'assemblée.", mandataire = mandataire, mandant = procuration.mandant,
          montre = { { procuration, "mandataire" } }, remede = remede,
          gravite = resultat_tourne(seance, 1) and "nullite" or "irregularite" }
      end
      if meme_personne(mandataire, procuration.mandant) then
        return manquement { "{mandant} ne peut se donner pouvoir à soi-même.",
          mandant = procuration.mandant,
          montre = { { procuration, "mandataire" } }, remede = remede,
          gravite = resultat_tourne(seance, 1) and "nullite" or "irregularite" }
      end
      if not est_present(seance, mandataire) then
        return manquement {
          "{mandataire} n'était pas présent : la voix de {mandant} ne compte pas.",
          mandataire = mandataire, mandant = procuration.mandant,
          montre = { { procuration, "mandataire" } }, remede = remede,
          gravite = resultat_tourne(seance, 1) and "nullite" or "irregularite" }
      end
    end)
    return faute or conforme { "{n|mandataire présent|mandataires présents}",
      n = #seance.procurations }
  end,
}
