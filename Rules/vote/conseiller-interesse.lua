-- L'intérêt doit être distinct de celui des habitants (CE Sect. 16 décembre 1994, Commune
-- d'Oullins, n° 145370) et la participation avoir pu influer (CE 12 octobre 2016, n° 387308).
-- Siéger pour la commune dans l'organisme n'est plus en soi un intérêt, sauf pour lui attribuer un
-- contrat, une garantie ou une aide d'entreprise (CGCT L1111-6, II).

local exposees = {
  subvention = true, marche = true, cession = true, garantie = true, emploi = true,
}
local reservees = { marche = true, garantie = true }
local departements = { conseil_departemental = true, conseil_regional = true }

local function exposee(d)
  if connu(d, "nature") and exposees[d.nature] then return true end
  if connu(d.matiere, "code") and string.find(d.matiere.code, "^2%.") then return true end
  return connu(d, "objet") and string.find(string.lower(d.objet), "urbanisme") ~= nil
end

local function reservee(d)
  return connu(d, "nature") and reservees[d.nature]
    or connu(d.beneficiaire, "type") and d.beneficiaire.type == "entreprise"
end

local function qui(i)
  if connu(i, "qualite") then
    return phrase("{nom}, {qualite},", { nom = i.nom, qualite = i.qualite })
  end
  return i.nom
end

local verbes = { vote = "a voté", rapport = "a rapporté l'affaire", debat = "a pris part au débat" }

local function faute(d, i, p)
  local admis = connu(i, "representant") and i.representant and p.vote.representant_admis
  if admis and not reservee(d) then return nil end
  if i.participation == "aucune" or i.interet == "commun" then return nil end
  if i.participation == "presence" then
    if not p.vote.presence_interesse then return nil end
    return manquement { "{qui} est resté dans la salle alors que l'affaire l'intéresse.",
      qui = qui(i), gravite = "avertissement", montre = { { i, "participation" } },
      remede = "Faites sortir l'intéressé avant le débat et mentionnez sa sortie." }
  end
  return manquement { "{qui} est intéressé à l'affaire et {verbe}.",
    qui = qui(i), verbe = verbes[i.participation],
    gravite = i.participation == "debat" and "irregularite" or "nullite",
    montre = { { i, "nom" }, { i, "participation" } },
    remede = "Faites revoter sans {nom} et mentionnez sa sortie.", nom = i.nom }
end

return regle {
  id = "conseiller-interesse",
  titre = "Aucun membre intéressé n'a pris part à la délibération",
  articles = { "CGCT L2131-11" },
  gravite = "nullite", -- équivalent : chaque manquement porte la sienne
  portee = "deliberation",

  champ = function(d)
    if connu(d, "interesses") or exposee(d) then return true end
    return sans_objet "rien n'annonce de membre intéressé"
  end,

  controle = function(d, seance, p)
    local a = seance.assemblee
    if connu(a, "type") and departements[a.type] and not p.vote.interesse_departement then
      return sans_objet "aucun texte ne vise cette assemblée à cette date"
    end
    if #d.interesses == 0 then return conforme "aucun membre n'est intéressé" end
    return chacun(d.interesses, function(i) return faute(d, i, p) end)
      or conforme { "{n|membre intéressé, qui n'a|membres intéressés, qui n'ont} pas pris part",
        n = #d.interesses }
  end,
}
