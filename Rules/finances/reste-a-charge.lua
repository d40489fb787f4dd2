return regle {
  id = "reste-a-charge",
  titre = "« Entièrement financé » ne laisse rien à la commune",
  articles = { "CGCT L2311-1" },
  gravite = "avertissement",
  portee = "deliberation",

  champ = function(d, _, p)
    if p.cn.concerne(d) then return sans_objet "voir cn-reste-a-charge" end
    if connu(d, "financements") and connu(d, "charges") then
      for _, f in ipairs(d.financements) do
        if connu(f, "integral") and f.integral then return true end
      end
    end
    return sans_objet "aucun financement total annoncé, ou aucune dépense citée"
  end,

  controle = function(d, _, p)
    local postes, total = p.finances.restes(d)
    if #postes == 0 then return conforme "aucune dépense citée ne reste à la commune" end
    if total > 0 then
      return manquement { "« Entièrement financé », mais restent {postes} : {x:euros}.",
        postes = postes, x = total, montre = { { d, "charges" } },
        remede = "Corrigez l'annonce et inscrivez les crédits." }
    end
    return manquement { "« Entièrement financé », mais restent {postes}.", postes = postes,
      gravite = "information", montre = { { d, "charges" } },
      remede = "Chiffrez ces dépenses et inscrivez les crédits." }
  end,
}
