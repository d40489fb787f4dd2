-- Une erreur de visa n'atteint pas l'acte à elle seule.

local fonction_publique = { "83-634", "84-53" }

-- Ce qu'un visa périmé dit toujours.
local signes = { "code des communes", "code des marchés publics", "83-634", "84-53" }

local function douteux(visas)
  for _, signe in ipairs(signes) do
    if un_evoque(visas, signe) then return true end
  end
  return false -- équivalent : plus rapide
end

local function perime(visa, p)
  if evoque(visa, "code des communes") and not evoque(visa, "calédonie") then
    return "le code général des collectivités territoriales"
  end
  if p.visas.commande_publique and evoque(visa, "code des marchés publics") then
    return "le code de la commande publique"
  end
  for _, loi in ipairs(fonction_publique) do
    if p.visas.fonction_publique_codifiee and evoque(visa, loi) then
      return "le code général de la fonction publique"
    end
  end
end

return regle {
  id = "motifs-visas",
  titre = "Les visas citent des textes en vigueur",
  articles = { "CGCT L2121-29" },
  gravite = "information",
  portee = "deliberation",

  champ = function(d)
    if connu(d, "visas") then return true end
    return sans_objet "le document ne donne pas de visas"
  end,

  controle = function(d, _, p)
    if not douteux(d.visas) then -- équivalent : plus rapide
      return conforme "aucun visa ne cite un texte abrogé"
    end
    for _, visa in ipairs(d.visas) do
      local texte = perime(visa, p)
      if texte then
        return manquement { "Visa périmé : « {visa} ». Sans effet seul.", visa = visa,
          montre = { { d, "visas" } }, remede = phrase("Citez {texte}.", { texte = texte }) }
      end
    end
    return conforme "aucun visa ne cite un texte abrogé"
  end,
}
