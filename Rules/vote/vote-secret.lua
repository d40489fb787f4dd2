-- Le scrutin secret est dû quand la part requise des présents le demande, pouvoirs exclus, et pour
-- nommer ou présenter, sauf renonciation unanime (CE 15 mai 1908, Souet). Il l'emporte sur le
-- scrutin public, et le maire seul ne peut l'imposer.

local nominations = { nomination = true, designation = true }
local elections = { election_maire = true, election_adjoints = true }

local function demande(d, p)
  if not connu(d.vote, "demandes_secret") then return nil end
  return d.vote.demandes_secret, seuil(p.vote.secret_demande, d.nb_presents)
end

local function par_demande(d, p)
  local n, requis = demande(d, p)
  if not n then return nil end
  local texte = source(p.vote, "secret_demande")
  if n >= requis and d.vote.mode ~= "secret" then
    return manquement { "Scrutin secret demandé par {n|membre présent|membres présents}, pour "
      .. "{requis} requis ({texte}), et le vote n'a pas été secret.",
      n = n, requis = requis, texte = texte,
      gravite = resultat_tourne(d, n) and "nullite" or "irregularite",
      montre = { { d.vote, "demandes_secret" }, { d.vote, "mode" } },
      remede = "Recommencez le vote au scrutin secret." }
  end
  if n < requis and connu(d.vote, "mode") and d.vote.mode == "secret"
    and not (connu(d, "nature") and nominations[d.nature]) then
    return manquement { "Scrutin secret demandé par {n|membre présent|membres présents}, pour "
      .. "{requis} requis ({texte}) : le maire seul ne peut l'imposer.",
      n = n, requis = requis, texte = texte,
      montre = { { d.vote, "demandes_secret" }, { d.vote, "mode" } },
      remede = "Recommencez le vote à main levée, ou mentionnez les demandes qui manquent." }
  end
end

local function par_demande_public(d, p)
  if not connu(d.vote, "demandes_public") then return nil end
  local n, requis = d.vote.demandes_public, seuil(p.vote.public_demande, d.nb_presents)
  if n >= requis and d.vote.mode ~= "public" and d.vote.mode ~= "secret" then
    return manquement { "Scrutin public demandé par {n|membre présent|membres présents}, pour "
      .. "{requis} requis ({texte}), et le vote n'a pas été public.",
      n = n, requis = requis, texte = source(p.vote, "public_demande"),
      montre = { { d.vote, "demandes_public" }, { d.vote, "mode" } },
      remede = "Recommencez le vote au scrutin public, noms et sens des votes au procès-verbal." }
  end
end

local function nomination(d, p)
  local motif = connu(d.vote, "tours") and p.vote.faute_tours(d.vote.tours)
  if motif then
    return manquement { "Nomination non conforme : " .. motif .. ".",
      montre = { { d.vote, "tours" } }, remede = "Recommencez la nomination." }
  end
  if d.vote.mode == "secret" then return conforme "nomination au scrutin secret" end
  if d.vote.renonciation_secret then
    return conforme "le conseil a renoncé à l'unanimité au scrutin secret"
  end
  return manquement { "Nomination votée sans scrutin secret ni renonciation unanime à celui-ci.",
    montre = { { d, "objet" }, { d.vote, "mode" } },
    remede = "Recommencez au scrutin secret, ou faites constater l'accord unanime pour y "
      .. "renoncer." }
end

return regle {
  id = "vote-secret",
  titre = "Scrutin secret ou public quand il est dû",
  articles = { "CGCT L2121-21" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    local nature = connu(d, "nature") and d.nature
    if elections[nature] then return sans_objet "l'élection est jugée par election-maire" end
    if connu(d.vote, "demandes_secret") or connu(d.vote, "demandes_public")
      or nominations[nature] then return true end
    return sans_objet "ni nomination, ni demande de scrutin secret ou public"
  end,

  controle = function(d, _, p)
    local faute = par_demande(d, p) or par_demande_public(d, p)
    if faute then return faute end
    if connu(d, "nature") and nominations[d.nature] then return nomination(d, p) end
    return conforme "le mode de scrutin est celui qui a été demandé"
  end,
}
