-- Les dons privés ne comptent pas ; un emprunt du maître d'ouvrage compte pour lui. Une part
-- « commune » peut être la sienne ou celle d'une autre commune : les deux lectures sont faites.

local propres = { autofinancement = true, emprunt = true }

local function parts(plan)
  local propre, commune, total = 0, 0, 0
  for _, r in ipairs(plan.recettes) do
    if r.origine ~= "prive" then
      total = total + r.montant
      if propres[r.origine] then propre = propre + r.montant
      elseif r.origine == "commune" then commune = commune + r.montant end
    end
  end
  if total <= 0 then return nil end
  return propre * 100 / total, (propre + commune) * 100 / total, total
end

return regle {
  id = "financement-part-propre",
  titre = "Part minimale du maître d'ouvrage dans un investissement",
  articles = { "CGCT L1111-10" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if not connu(d, "plan_financement") then
      return sans_objet "la délibération n'a pas de plan de financement"
    end
    local plan = d.plan_financement
    if connu(plan, "nature") and plan.nature == "fonctionnement" then
      return sans_objet "la part minimale ne vaut que pour l'investissement"
    end
    if connu(plan, "domaine") and (plan.domaine == "outre_mer" or plan.domaine == "anru") then
      return sans_objet "l'opération est dispensée de la part minimale"
    end
    return true
  end,

  controle = function(d, _, p)
    local plan, minimum = d.plan_financement, p.finances.part_propre_min
    local bas, haut, total = parts(plan)
    if not bas then return sans_objet "le plan ne compte aucun financement public" end
    local domaine = connu(plan, "domaine") and plan.domaine
    if bas >= minimum then
      local requis = p.finances.part_propre_chef_de_file
      if domaine == "chef_de_file" and bas < requis then
        return indetermine { "part propre de {t:nombre} % : {requis} % sont requis dans certains "
          .. "domaines (CGCT L1111-9)", t = bas, requis = requis,
          manque = { { plan, "domaine" } } }
      end
      return conforme { "part propre d'au moins {minimum} %", minimum = minimum }
    end
    if haut >= minimum then
      return indetermine { "la part de la commune est peut-être celle d'une autre commune",
        manque = { { plan, "recettes" } } }
    end
    if plan.nature ~= "investissement" then return sans_objet "dépense de fonctionnement" end
    local deroge = connu(plan, "derogation")
    if deroge and plan.derogation then
      return conforme "une dérogation du préfet admet une part plus faible"
    end
    local ordinaire = not domaine or domaine == "commun" or domaine == "chef_de_file"
      or domaine == "renovation_ecole"
    local certain = deroge and domaine
    if (ordinaire and haut < p.finances.part_propre_derogation) or certain
      or (domaine == "renovation_ecole" and not p.finances.ecole_energie) then
      return manquement { "Part de la commune : {t:nombre} % des financements publics, {minimum} % "
        .. "au moins.", t = math.floor(haut * 100) / 100, minimum = minimum,
        x = total * minimum / 100,
        remede = "Portez-la à {x:euros}, ou joignez la dérogation du préfet." }
    end
    local manque = {}
    if not domaine then manque[1] = { plan, "domaine" } end
    if not deroge then manque[#manque + 1] = { plan, "derogation" } end
    return indetermine { "part propre de {t:nombre} % : une dérogation peut l'admettre",
      t = math.floor(haut * 100) / 100, manque = manque }
  end,
}
