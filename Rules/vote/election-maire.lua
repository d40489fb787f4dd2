-- Scrutin secret, majorité absolue aux deux premiers tours, relative au troisième ; à égalité au
-- troisième tour, le plus âgé est élu. Les pouvoirs servent comme pour toute affaire (CE 11 juin
-- 1958, Abymes).

local elections = { election_maire = true, election_adjoints = true }
local contestation = "L'élection peut être contestée dans les cinq jours : saisissez la préfecture."

local function non_conforme(motif, donnees)
  donnees[1] = "Élection non conforme : " .. motif .. "."
  donnees.remede = contestation
  return manquement(donnees)
end

local function scrutin(d)
  local vote = d.vote
  -- Des tours comptés sont des bulletins dépouillés.
  if connu(vote, "tours") and not connu(vote, "mode") then return nil end
  if vote.mode ~= "secret" then
    return non_conforme("le vote n'a pas eu lieu au scrutin secret",
      { montre = { { vote, "mode" } } })
  end
end

local function tours(d, p)
  if #d.vote.tours == 0 then
    return indetermine { "les tours de l'élection ne sont pas donnés",
      manque = { { d.vote, "tours" } } }
  end
  local motif = p.vote.faute_tours(d.vote.tours)
  if motif then return non_conforme(motif, { montre = { { d.vote, "tours" } } }) end
end

local function mention(d, seance)
  local c = seance.convocation
  if not connu(c, "ordre_du_jour") then return nil end
  for _, question in ipairs(c.ordre_du_jour) do
    if evoque(question, "élection") or evoque(question, "maire") or evoque(question, "président")
      or evoque(question, "adjoint") then return nil end
  end
  return non_conforme("la convocation ne mentionne pas l'élection",
    { montre = { { d, "objet" }, { c, "ordre_du_jour" } } })
end

-- Seulement quand l'âge de tous les présents est connu.
local function doyen(d, seance)
  if d.nature ~= "election_maire" or not connu(seance, "membres") then return nil end
  local president = seance.president
  if connu(d, "president") then president = d.president end
  local aine
  for _, m in ipairs(seance.membres) do
    if not connu(m, "date_naissance") or not connu(m, "presence") then return nil end
    if m.presence == "present" and (not aine or m.date_naissance < aine.date_naissance) then
      aine = m
    end
  end
  if aine and connu(president, "date_naissance")
    and president.date_naissance > aine.date_naissance then
    return non_conforme("{president} préside, et non {aine}, doyen d'âge des présents",
      { president = president, aine = aine, montre = { { d, "president" } } })
  end
end

local function complet(seance, p)
  local a = seance.assemblee
  local installation = connu(seance, "session") and seance.session == "installation"
    or connu(seance.convocation, "premiere_reunion") and seance.convocation.premiere_reunion
  if not installation or p.convocation.categorie(a) ~= "conseil_municipal" then
    return nil
  end
  if not (connu(a, "en_exercice") and connu(a, "effectif_legal")) then return nil end
  if a.en_exercice >= a.effectif_legal or a.complet_l2121_2_1 then return nil end
  return non_conforme("le conseil n'est pas au complet ({ex} membres sur {legal})",
    { ex = a.en_exercice, legal = a.effectif_legal,
      montre = { { a, "en_exercice" }, { a, "effectif_legal" } } })
end

return regle {
  id = "election-maire",
  titre = "Élection du maire et des adjoints",
  articles = { "CGCT L2122-4", "CGCT L2122-7", "CGCT L2122-7-1", "CGCT L2122-8" },
  gravite = "nullite",
  portee = "deliberation",

  champ = function(d, seance, p)
    if not (connu(d, "nature") and elections[d.nature]) then
      return sans_objet "ce point n'est pas l'élection du maire ou des adjoints"
    end
    local type = p.convocation.categorie(seance.assemblee)
    if type == "conseil_municipal" or type == "conseil_communautaire"
      or type == "comite_syndical" then return true end
    return sans_objet "cette assemblée élit selon ses propres règles"
  end,

  controle = function(d, seance, p)
    local faute = mention(d, seance) or doyen(d, seance) or complet(seance, p) or scrutin(d)
      or tours(d, p)
    if faute then return faute end
    local exprimes, voix, egaux = p.vote.compte_tour(d.vote.tours[#d.vote.tours])
    if egaux > 1 then
      return conforme { "égalité de {n} candidats au tour {rang} : le plus âgé est élu", n = egaux,
        rang = #d.vote.tours }
    end
    return conforme { "{voix} voix sur {exprimes} exprimées au tour {rang}", voix = voix,
      exprimes = exprimes, rang = #d.vote.tours }
  end,
}
