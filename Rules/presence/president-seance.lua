-- Le maire préside ; à défaut, celui qui le remplace. Le doyen préside l'élection du maire, un
-- président élu celle du compte : d'autres règles en jugent.

local autre_president = {
  election_maire = true, election_adjoints = true, compte_administratif = true,
  compte_financier_unique = true,
}

local function autrement(seance)
  if not connu(seance, "deliberations") then return false end
  for _, d in ipairs(seance.deliberations) do
    if connu(d, "nature") and autre_president[d.nature] then return true end
  end
  return false
end

local function presents_nommes(seance)
  for _, m in ipairs(seance.membres) do
    if not connu(m, "presence") or m.presence == "present" or m.presence == "distance" then
      return true
    end
  end
  return false
end

return regle {
  id = "president-seance",
  titre = "Séance présidée par un membre présent, le maire d'abord",
  articles = { "CGCT L2121-14", "CGCT L2122-17" },
  gravite = "irregularite",
  portee = "seance",

  champ = function(seance)
    if not connu(seance, "president") then
      return sans_objet "le document ne nomme pas le président"
    end
    if connu(seance, "membres") and presents_nommes(seance) then return true end
    return sans_objet "le document ne nomme pas les présents"
  end,

  controle = function(seance)
    local president = seance.president
    if not est_nomme(seance, president) then
      return manquement { "{president} préside, mais la liste des présents ne le nomme pas.",
        president = president, gravite = "avertissement",
        montre = { { seance, "president" }, { seance, "membres" } },
        remede = "Complétez la liste des présents ; s'il y manque, recomptez le quorum avec lui." }
    end
    if not est_present(seance, president) then
      return manquement { "{president} préside et ne figure pas parmi les présents.",
        president = president, montre = { { seance, "president" }, { seance, "membres" } },
        remede = "Corrigez la liste des présents ou le nom du président." }
    end
    local a = seance.assemblee
    local municipal = not connu(a, "type") or a.type == "conseil_municipal"
    if municipal and connu(seance, "maire") and not autrement(seance)
      and not meme_personne(president, seance.maire) and est_present(seance, seance.maire) then
      return manquement { "{president} préside alors {maire:que}, maire, est présent.",
        president = president, maire = seance.maire,
        montre = { { seance, "president" }, { seance, "membres" } },
        remede = "Le maire présent préside : dites au procès-verbal ce qui l'empêchait." }
    end
    return conforme { "{president}, membre présent", president = president }
  end,
}
