-- Hors des périodes d'urgence sanitaire, un conseiller municipal à distance est absent ; un EPCI a
-- un régime permanent, sauf pour certaines affaires. Départements et régions aussi : la règle ne
-- juge que leur huis clos.

local epci = { conseil_communautaire = true, comite_syndical = true }
local en_salle = { election_maire = true, election_adjoints = true, budget_primitif = true,
  designation = true }

local function a_distance(seance)
  return seance.mode ~= "presentiel"
    or connu(seance, "membres") and seance.nb_distance > 0
end

local function demande_huis_clos(seance)
  local h = seance.huis_clos
  return connu(h, "demandeurs") or connu(h, "pour")
end

local function huis_clos(seance, p)
  local h, min = seance.huis_clos, p.huis_clos.demandeurs
  local texte = source(p.huis_clos, "demandeurs")
  if connu(h, "demandeurs") and h.demandeurs < min then
    if h.demandeurs == 1 then
      return indetermine { "huis clos demandé par un seul membre : il faut que ce soit le maire ou "
        .. "le président", manque = { { h, "demandeurs" } } }
    end
    return manquement { "Huis clos demandé par {n|membre|membres} ; il en faut {min}, ou le maire "
      .. "ou le président ({texte}).", n = h.demandeurs, min = min, texte = texte,
      montre = { { h, "demandeurs" } },
      remede = "Mentionnez qui a demandé le huis clos ; à défaut, redélibérez en séance publique." }
  end
  local requis = seuil(p.huis_clos.majorite, seance.nb_votants_max)
  if h.pour < requis then
    return manquement { "Huis clos décidé par {pour|voix|voix} ; la majorité absolue des membres "
      .. "présents ou représentés est de {requis}.", pour = h.pour, requis = requis,
      montre = { { h, "pour" } }, remede = "Redélibérez en séance publique." }
  end
end

local function secret(seance)
  if not connu(seance, "deliberations") then return false end
  for _, d in ipairs(seance.deliberations) do
    if connu(d.vote, "mode") and d.vote.mode == "secret" then return true end
  end
  return false
end

local function hors_fenetre(seance, p)
  local n = seance.nb_distance
  if n == 0 and seance.mode == "mixte" then
    return indetermine { "séance en partie à distance : nommez ceux qui n'étaient pas dans la "
      .. "salle",
      manque = { { seance, "membres" } } }
  end
  local utiles = n == 0 or seance.nb_presents < p.quorum.requis(seance.assemblee.en_exercice)
    or resultat_tourne(seance, n)
  return manquement { "Séance à distance sans base à cette date : {qui}.",
    qui = n == 0 and "qui n'est pas dans la salle est absent"
      or phrase("{n|membre à distance est absent|membres à distance sont absents}", { n = n }),
    gravite = utiles and "nullite" or "irregularite",
    montre = { { seance, "mode" }, { seance, "membres" } },
    remede = "Comptez les élus à distance comme absents ; si leurs voix ou leur présence étaient "
      .. "nécessaires, redélibérez." }
end

local function scrutin_secret(seance)
  return manquement { "Vote au scrutin secret alors que des membres siègent à distance.",
    montre = { { seance, "mode" }, { seance, "membres" } },
    remede = "Recommencez ce vote dans une séance où tous sont dans la salle." }
end

local function distance_commune(seance, p)
  if not p.quorum.compte_distance then return hors_fenetre(seance, p) end
  if secret(seance) then return scrutin_secret(seance) end
end

local function distance_epci(seance, p)
  if p.quorum.compte_distance then
    if secret(seance) then return scrutin_secret(seance) end
    return nil
  end
  if not p.visio.epci then return hors_fenetre(seance, p) end
  if secret(seance) then return scrutin_secret(seance) end
  if not connu(seance, "deliberations") then return nil end
  return chacun(seance.deliberations, function(d)
    if connu(d, "nature") and en_salle[d.nature] then
      return manquement { "Ce point ne se traite pas à distance : {objet}.", objet = d.objet,
        montre = { { d, "objet" } }, remede = "Reprenez ce point dans une séance où tous sont dans "
          .. "la salle." }
    end
  end)
end

return regle {
  id = "publicite-seance",
  titre = "Huis clos et visioconférence ont une base",
  articles = { "CGCT L2121-18" },
  gravite = "irregularite",
  portee = "seance",

  champ = function(seance, p)
    local type = p.convocation.categorie(seance.assemblee)
    if type == "ccas" or type == "autre" then
      return sans_objet "les séances de cette assemblée suivent ses propres règles"
    end
    if demande_huis_clos(seance) or a_distance(seance) then return true end
    return sans_objet "séance publique, dans la salle"
  end,

  controle = function(seance, p)
    local faute
    if demande_huis_clos(seance) then faute = huis_clos(seance, p) end
    if faute then return faute end
    if not a_distance(seance) then return conforme "le huis clos a été demandé et voté" end
    local type = p.convocation.categorie(seance.assemblee)
    if type == "conseil_municipal" then faute = distance_commune(seance, p)
    elseif epci[type] then faute = distance_epci(seance, p) end
    return faute or conforme "la séance à distance est permise à cette date"
  end,
}
