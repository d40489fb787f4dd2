-- L'ancien règlement s'applique jusqu'au nouveau ; il ne dispense pas le conseil d'en adopter un.

return regle {
  id = "reglement-interieur",
  titre = "Règlement intérieur adopté dans les six mois de l'installation",
  articles = { "CGCT L2121-8" },
  gravite = "avertissement",
  portee = "seance",

  champ = function(seance)
    local a = seance.assemblee
    if connu(a, "type") and a.type ~= "conseil_municipal" then
      return sans_objet "l'assemblée n'est pas un conseil municipal"
    end
    if connu(a.renouvellement, "installation") then return true end
    return sans_objet "le document ne dit pas quand le conseil a été installé"
  end,

  controle = function(seance, p)
    local a = seance.assemblee
    if not p.reglement.du then return sans_objet "la population n'impose pas de règlement" end
    local installation = a.renouvellement.installation
    local limite = ajoute_mois(installation, p.reglement.mois)
    if seance.date <= limite then
      return conforme { "dû au plus tard le {limite:date}", limite = limite }
    end
    local adopte = a.reglement_interieur.date
    local montre = { { a.renouvellement, "installation" }, { a.reglement_interieur, "date" } }
    if adopte < installation then
      return manquement { "Le règlement intérieur du {adopte:date} est celui du conseil "
        .. "précédent ; le nouveau était dû le {limite:date}.", adopte = adopte, limite = limite,
        montre = montre, remede = "Adoptez un règlement intérieur à la prochaine séance." }
    end
    if adopte > limite then
      return manquement { "Règlement intérieur adopté le {adopte:date}, dû le {limite:date}.",
        adopte = adopte, limite = limite, montre = montre, gravite = "information",
        remede = "Rien à faire : le retard ne l'atteint pas." }
    end
    return conforme { "adopté le {adopte:date}", adopte = adopte }
  end,
}
