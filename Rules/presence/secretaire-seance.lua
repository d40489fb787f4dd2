-- Formalité non substantielle : son défaut n'annule pas l'acte (CE 27 février 1981, Bocholier).

local nommez = "Nommez un conseiller présent au début de la séance ; le défaut n'annule pas l'acte"
  .. ", mais depuis le 1er juillet 2022 le secrétaire signe le registre et le procès-verbal."

return regle {
  id = "secretaire-seance",
  titre = "Secrétaire de séance pris parmi les membres présents",
  articles = { "CGCT L2121-15" },
  gravite = "avertissement",
  portee = "seance",

  controle = function(seance)
    local secretaire = seance.secretaire
    if connu(seance.assemblee, "alsace_moselle") and seance.assemblee.alsace_moselle then
      return conforme { "{secretaire}, secrétaire (CGCT L2541-6)", secretaire = secretaire }
    end
    if not secretaire.est_membre then
      return manquement { "{secretaire}, secrétaire de séance, n'est pas membre de l'assemblée.",
        secretaire = secretaire, remede = nommez }
    end
    if not est_present(seance, secretaire) then
      return manquement { "{secretaire}, secrétaire de séance, ne figure pas parmi les présents.",
        secretaire = secretaire, remede = nommez }
    end
    return conforme { "{secretaire}, membre présent", secretaire = secretaire }
  end,
}
