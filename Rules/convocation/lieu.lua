-- La mairie, ou le lieu de la commune que le conseil a choisi à titre définitif.

local ordinaires = { "mairie", "tel de ville", "habituel", "ordinaire", "salle du conseil" }

local function ordinaire(lieu)
  local bas = string.lower(lieu)
  for _, mot in ipairs(ordinaires) do
    if string.find(bas, mot, 1, true) then return true end -- équivalent : aucun motif dans les mots
  end
  return false
end

return regle {
  id = "lieu",
  titre = "Le conseil se réunit à la mairie ou dans son lieu habituel",
  articles = { "CGCT L2121-7" },
  gravite = "irregularite",
  portee = "seance",

  champ = function(seance, p)
    if p.convocation.categorie(seance.assemblee) ~= "conseil_municipal" then
      return sans_objet "la règle vise le conseil municipal"
    end
    if connu(seance, "lieu") then return true end
    return sans_objet "le document ne dit pas le lieu de la séance"
  end,

  controle = function(seance, p)
    local lieu = seance.lieu
    if ordinaire(lieu) then return conforme { "lieu de la séance : {lieu}", lieu = lieu } end
    if p.convocation.lieu_libre then
      return conforme { "{lieu} : tout lieu est permis à cette date, le préfet étant informé "
        .. "({texte})", lieu = lieu, texte = source(p.convocation, "lieu_libre") }
    end
    local habituel = seance.assemblee.lieu_habituel
    if evoque(lieu, habituel) or evoque(habituel, lieu) then
      return conforme { "lieu habituel : {lieu}", lieu = lieu }
    end
    return manquement { "Séance tenue dans un autre lieu, « {lieu} », que le lieu habituel, "
      .. "« {habituel} ».",
      lieu = lieu, habituel = habituel,
      montre = { { seance, "lieu" }, { seance.assemblee, "lieu_habituel" } },
      remede = "Indiquez la délibération qui fixe ce lieu à titre définitif, ou la raison qui a "
        .. "empêché de siéger au lieu habituel." }
  end,
}
