-- L'aide est un forfait plafonné : le salaire qui la dépasse, les déplacements et les repas
-- pendant la formation, l'équipement et la suite du poste restent à la collectivité.

local function total_annonce(d)
  if not connu(d, "financements") then return nil end
  for _, f in ipairs(d.financements) do
    if connu(f, "integral") and f.integral then return f end
  end
  return nil
end

-- Ce que le texte laisse à la collectivité, et le coût mensuel d'un employeur quand il le chiffre.
local function restes(d, p)
  local postes = {}
  if connu(d, "charges") then postes = p.finances.restes(d) end
  if connu(d, "engagements") then
    for _, e in ipairs(d.engagements) do
      if connu(e, "nature") and e.nature == "moyens" then
        postes[#postes + 1] = "équipement de la mission"
      end
    end
  end
  return postes
end

local function salaire(d)
  if not connu(d, "charges") then return nil end
  for _, c in ipairs(d.charges) do
    if connu(c, "montant") and connu(c, "poste")
      and (evoque(c.poste, "salaire") or evoque(c.poste, "rémunération")) then return c end
  end
  return nil
end

return regle {
  id = "cn-reste-a-charge",
  titre = "Ce qui reste à la collectivité d'un poste « entièrement financé »",
  articles = { "Convention de subvention Conseiller numérique France Services" },
  gravite = "avertissement",
  portee = "deliberation",

  champ = function(d, _, p)
    if not p.cn.concerne(d) then
      return sans_objet "la délibération ne porte pas sur un conseiller numérique"
    end
    if total_annonce(d) or salaire(d) then return true end
    return sans_objet "ni financement total annoncé, ni salaire chiffré"
  end,

  controle = function(d, _, p)
    local aide, mois = p.cn.subvention_poste, p.cn.duree_mois
    local paie, annonce, postes = salaire(d), total_annonce(d), restes(d, p)
    local remede = "Chiffrez ce reste et inscrivez les crédits."
    if annonce then remede = "Corrigez l'annonce, chiffrez ce reste et inscrivez les crédits." end
    if paie then
      local reste = paie.montant * mois - aide
      if reste > 0 then
        return manquement { "Reste à charge estimé : {x:euros} sur {mois} mois pour "
          .. "{y:euros} par mois, hors déplacements et matériel.", x = reste, mois = mois,
          y = paie.montant, gravite = annonce and "avertissement" or "information",
          montre = { { paie, "montant" } }, remede = remede }
      end
      if not annonce then return conforme "l'aide couvre le salaire chiffré" end
    end
    local suite = #postes > 0
      and phrase("la collectivité garde à sa charge : {postes}", { postes = postes })
      or "la collectivité garde à sa charge le salaire au-delà, les déplacements et l'équipement"
    return manquement { "« Entièrement financé », mais l'aide est un forfait de {aide:euros} sur "
      .. "{mois} mois ; {suite}.", aide = aide, mois = mois, suite = suite,
      montre = { { annonce, "integral" } }, remede = remede }
  end,
}
