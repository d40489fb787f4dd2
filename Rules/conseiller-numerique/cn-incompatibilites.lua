return regle {
  id = "cn-incompatibilites",
  titre = "Le conseiller numérique n'est pas un agent obligatoire de France Services",
  articles = { "Convention de subvention Conseiller numérique France Services" },
  gravite = "information",
  portee = "deliberation",
  en_vigueur = { du = "2020-12-01" },

  champ = function(d, _, p)
    if not p.cn.concerne(d) then
      return sans_objet "la délibération ne porte pas sur un conseiller numérique"
    end
    if connu(d.conseiller_numerique, "agent_france_services") then return true end
    return sans_objet "le document ne dit rien de l'affectation de l'agent"
  end,

  controle = function(d)
    local c = d.conseiller_numerique
    if c.agent_france_services then
      return manquement { "L'agent compte parmi les deux agents obligatoires de la maison France "
        .. "Services : le poste de conseiller numérique doit s'y ajouter.",
        montre = { { c, "agent_france_services" } },
        remede = "Affectez un autre agent à la maison France Services." }
    end
    return conforme "l'agent n'est pas un agent obligatoire de France Services"
  end,
}
