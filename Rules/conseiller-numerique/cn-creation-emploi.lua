-- Un contrat de projet, non permanent, ou un emploi permanent : la règle creation-emploi juge son
-- contenu.

local function renvoi(d)
  if not connu(d, "visas") then return nil end
  for _, visa in ipairs(d.visas) do
    if evoque(visa, "délibération") and evoque(visa, "emploi") then return visa end
  end
  return nil
end

return regle {
  id = "cn-creation-emploi",
  titre = "L'emploi du conseiller numérique est créé",
  articles = { "CGFP L313-1", "Loi 84-53 art. 34" },
  gravite = "avertissement",
  portee = "deliberation",
  en_vigueur = { du = "2020-12-01" },

  champ = function(d, _, p)
    if p.cn.concerne(d) then return true end
    return sans_objet "la délibération ne porte pas sur un conseiller numérique"
  end,

  controle = function(d, _, p)
    if d.nature == "emploi" or connu(d, "emploi") then return conforme "l'emploi est créé" end
    local cree = p.finances.dit(d, { "création d'un emploi", "création d'un poste",
      "crée un emploi", "crée un poste", "de créer" })
    if cree then return conforme "le dispositif crée l'emploi" end
    local ailleurs = renvoi(d)
    if ailleurs then
      return manquement { "L'emploi est créé par un autre acte : « {visa} ».", visa = ailleurs,
        gravite = "information", montre = { { d, "visas" } },
        remede = "Vérifiez qu'il prévoit la durée de l'aide et le temps plein." }
    end
    return indetermine { "le document ne crée pas l'emploi : prévoyez-le pour {mois} mois, avec "
      .. "son grade et ses crédits", mois = p.cn.duree_mois, manque = { { d, "emploi" } } }
  end,
}
