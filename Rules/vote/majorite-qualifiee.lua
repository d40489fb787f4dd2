-- Les majorités des textes particuliers ne sont pas codées : la règle renvoie au texte cité.

-- L'article L5211-5 lui-même, non L5211-5-1 ni L5211-50.
local signes = { "L%.? ?5211%-5%f[^%w%-]", "ajorité qualifiée", "ajorité des deux tiers",
  "eux tiers des membres", "AJORITE DES DEUX TIERS" }

-- Ce que dit aussi tout texte qui porte l'un d'eux.
local indices = { "5211-5", "ajorité qualifiée", "ajorité des deux tiers", "eux tiers des membres" }

local function evoquee(d)
  for _, indice in ipairs(indices) do
    if connu(d, "objet") and evoque_dans(d, "objet", indice)
      or connu(d, "visas") and un_evoque(d.visas, indice)
      or connu(d, "considerants") and un_evoque(d.considerants, indice) then
      return true
    end
  end
  return false -- équivalent : plus rapide
end

local function signe(texte)
  for _, motif in ipairs(signes) do
    if string.find(texte, motif) then return true end
  end
  return false
end

local function cite(d)
  if connu(d, "objet") and signe(d.objet) then return d, "objet" end
  for _, champ in ipairs { "visas", "considerants" } do
    if connu(d, champ) then
      for _, texte in ipairs(d[champ]) do
        if signe(texte) then return d, champ end
      end
    end
  end
end

return regle {
  id = "majorite-qualifiee",
  titre = "Une majorité particulière peut s'appliquer",
  articles = { "CGCT L5211-5" },
  gravite = "information",
  portee = "deliberation",

  champ = function(d)
    if evoquee(d) and cite(d) then return true end
    return sans_objet "aucune majorité particulière n'est citée"
  end,

  controle = function(d, seance, p)
    if connu(d.vote, "pour") and connu(seance.assemblee, "en_exercice") then
      local requis = seuil(p.vote.deux_tiers, seance.assemblee.en_exercice)
      if d.vote.pour >= requis then
        return conforme { "{pour} voix pour : les deux tiers des membres en exercice sont atteints",
          pour = d.vote.pour }
      end
    end
    local objet, champ = cite(d)
    return manquement { "Le texte cité peut exiger une majorité particulière.",
      montre = { { objet, champ } },
      remede = "Vérifiez la majorité que fixe le texte cité, et notez au procès-verbal qu'elle est "
        .. "atteinte." }
  end,
}
