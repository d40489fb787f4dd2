-- La population est celle qui était authentifiée avant le dernier renouvellement général : celle
-- d'aujourd'hui ne change rien avant le prochain. Une commune nouvelle garde plus de membres
-- pendant ses premiers mandats (CGCT L2113-7).

-- Paris, Lyon et Marseille ont leur propre effectif.
local a_part = { ["75056"] = true, ["69123"] = true, ["13055"] = true }

return regle {
  id = "effectif-legal",
  titre = "Effectif légal du conseil selon la population",
  articles = { "CGCT L2121-2" },
  gravite = "avertissement",
  portee = "seance",

  champ = function(seance)
    local a = seance.assemblee
    if connu(a, "type") and a.type ~= "conseil_municipal" then
      return sans_objet "l'effectif d'un conseil municipal seul suit ce tableau"
    end
    if connu(a, "code_insee") and a_part[a.code_insee] then
      return sans_objet "l'effectif de cette ville est fixé par son propre texte"
    end
    if not connu(a, "effectif_legal") then return sans_objet "le document ne dit pas l'effectif" end
    if not connu(a, "population") then return sans_objet "le document ne dit pas la population" end
    return true
  end,

  controle = function(seance, p)
    local a = seance.assemblee
    local effectif, population = a.effectif_legal, a.population
    local attendu = p.effectif.legal
    if connu(a, "en_exercice") and a.en_exercice > effectif then
      return manquement { "{ex} membres en exercice pour un effectif de {effectif}.",
        ex = a.en_exercice, effectif = effectif,
        montre = { { a, "en_exercice" }, { a, "effectif_legal" } },
        remede = "Vérifiez les deux nombres : il n'y a pas plus de membres que de sièges." }
    end
    if effectif == attendu then
      return conforme { "{effectif} membres pour {population:nombre} habitants",
        effectif = effectif, population = population }
    end
    local minimum = p.effectif.repute_complet
    if minimum > 0 and effectif >= minimum and effectif < attendu
      and connu(a, "complet_l2121_2_1") and a.complet_l2121_2_1 then
      return conforme { "{effectif} membres élus, conseil réputé complet (CGCT L2121-2-1)",
        effectif = effectif }
    end
    local ecart = "{effectif} membres annoncés, {attendu} attendus pour {population:nombre} "
      .. "habitants"
    if connu(a, "commune_nouvelle") and a.commune_nouvelle then
      return indetermine { ecart .. " : une commune nouvelle garde un autre effectif pendant ses "
        .. "premiers mandats", effectif = effectif, attendu = attendu, population = population,
        manque = { { a, "effectif_legal" } } }
    end
    return manquement { ecart .. ".", effectif = effectif, attendu = attendu,
      population = population, montre = { { a, "effectif_legal" }, { a, "population" } },
      gravite = connu(a, "commune_nouvelle") and "avertissement" or "information",
      remede = "Vérifiez la population authentifiée avant le dernier renouvellement, ou si la "
        .. "commune est une commune nouvelle." }
  end,
}
