-- People and lists: who is who, who is present, and what a doubtful vote changes.

local kind, known, peek, same, seek = host.kind, host.known, host.peek, host.same, host.seek

--- Dit si deux noms désignent la même personne.
---@param a Personne|Membre
---@param b Personne|Membre
---@return boolean meme vrai quand c'est la même
local function meme_personne(a, b)
  local a_ecrite, b_ecrite = kind(a) == "Personne", kind(b) == "Personne"
  if a_ecrite and peek(a, "candidats") == 0 or b_ecrite and peek(b, "candidats") == 0 then
    return false
  end
  if a_ecrite and not a.est_membre or b_ecrite and not b.est_membre then return false end
  return same(a, "identite", b)
end

-- A written name that no member fits is nobody on any list; one that several fit ends the run.
local function inscrit(seance, personne, retient)
  if kind(personne) == "Personne" then
    if peek(personne, "candidats") == 0 or not personne.est_membre then return false end
  end
  local membres = seance.membres
  local m = seek(membres, "identite", personne)
  while m do
    if retient(m) then return true end
    m = seek(membres, "identite", personne, m)
  end
  return false
end

local function siege(membre)
  return membre.presence == "present" or membre.presence == "distance"
end

local function part(membre)
  return known(membre, "depart")
end

local function distant(membre)
  return known(membre, "presence") and membre.presence == "distance"
end

--- Dit si une personne figure parmi les membres présents, dans la salle ou à distance.
---@param seance Seance
---@param personne Personne|Membre
---@return boolean present vrai quand une liste la dit présente
local function est_present(seance, personne)
  return inscrit(seance, personne, siege)
end

--- Dit si une liste note le départ d'une personne en cours de séance.
---@param seance Seance
---@param personne Personne|Membre
---@return boolean parti vrai quand un départ est noté
local function est_parti(seance, personne)
  return inscrit(seance, personne, part)
end

--- Dit si une liste note qu'une personne siège à distance.
---@param seance Seance
---@param personne Personne|Membre
---@return boolean a_distance vrai quand une liste la dit à distance
local function est_a_distance(seance, personne)
  return inscrit(seance, personne, distant)
end

local function nomme() return true end

--- Dit si une liste nomme une personne.
---@param seance Seance
---@param personne Personne|Membre
---@return boolean nomme vrai quand elle figure sur une liste, présente ou non
local function est_nomme(seance, personne)
  return inscrit(seance, personne, nomme)
end

--- Dit si les listes ne nomment personne deux fois.
---@param seance Seance
---@return boolean une_fois vrai quand chaque membre a une seule entrée
local function chacun_une_fois(seance)
  return peek(seance, "personnes") == #seance.membres
end

--- Une entrée par personne, avec toutes les places que les listes lui donnent.
---@param membres Membre[] les membres que le document nomme
---@return EntreePersonne[] personnes une entrée par personne, dans l'ordre du document
---@return boolean bougent vrai quand quelqu'un arrive ou part en cours de séance
local function par_personne(membres)
  local personnes, par_identite, n, bougent = {}, {}, 0, false
  for _, m in ipairs(membres) do
    local identite, ou = peek(m, "identite"), m.presence
    local personne = par_identite[identite]
    if personne then
      local entrees = personne.entrees or { { personne.membre, "presence" } }
      entrees[#entrees + 1] = { m, "presence" }
      personne.entrees, personne.presences[ou] = entrees, true
    else
      personne = { membre = m, presences = { [ou] = true }, bouge = false }
      n = n + 1
      personnes[n], par_identite[identite] = personne, personne
    end
    if known(m, "arrivee") or known(m, "depart") then
      personne.bouge, bougent = true, true
    end
  end
  return personnes, bougent
end

-- Whom an item designates: one member, or words that no member fits.
local function meme_groupe(groupe, personne, membre)
  if groupe.membre ~= membre then return false end
  return same(groupe.personne, membre and "identite" or "ecrit", personne)
end

local function groupe_de(groupes, personne)
  local membre = personne.est_membre
  for _, groupe in ipairs(groupes) do
    if meme_groupe(groupe, personne, membre) then return groupe end
  end
  local groupe = { personne = personne, membre = membre, nombre = 0 }
  groupes[#groupes + 1] = groupe
  return groupe
end

--- Compte les éléments d'une liste par personne.
---@generic T
---@param liste T[] la liste à parcourir, celle des procurations par exemple
---@param de fun(element: T): Personne la personne d'un élément
---@return GroupePersonne[] groupes une entrée par personne, dans l'ordre du document
---@return integer inconnus le nombre d'éléments qui ne désignent personne à coup sûr
---@return fun() abandonne termine la règle, indéterminée faute de ces éléments
local function regroupe(liste, de)
  local groupes, avant = {}, host.pendingCount()
  local i, n, inconnus = 0, #liste, 0
  local suivant, etat = ipairs(liste)
  local function suite()
    while i < n do
      i = i + 1
      local _, element = suivant(etat, i - 1)
      local groupe = groupe_de(groupes, de(element))
      groupe.nombre = groupe.nombre + 1
    end
  end
  while i < n do
    if not host.attempt(suite) then inconnus = inconnus + 1 end
  end
  return groupes, inconnus, function()
    if host.pendingCount() > avant then host.raisePending() end
  end
end

local function adoptee(vote, pour, contre)
  if pour ~= contre then return pour > contre end
  return vote.mode ~= "secret" and vote.voix_president == "pour"
end

local function vote_tourne(vote, n)
  if not (known(vote, "pour") and known(vote, "contre")) then return false end
  local pour, contre = vote.pour, vote.contre
  if adoptee(vote, pour, contre) then return not adoptee(vote, pour - n, contre) end
  return adoptee(vote, pour, contre - n)
end

--- Dit si le résultat d'un vote compté change quand on retire des voix douteuses à ceux qui l'ont
--- emporté ; pour une séance, le résultat de l'un de ses votes.
---@param x Seance|Deliberation
---@param n integer le nombre de voix douteuses
---@return boolean tourne faux aussi quand aucun vote n'est compté
local function resultat_tourne(x, n)
  if kind(x) == "Deliberation" then return vote_tourne(x.vote, n) end
  if not known(x, "deliberations") then return false end
  for _, d in ipairs(x.deliberations) do
    if vote_tourne(d.vote, n) then return true end
  end
  return false
end

return {
  meme_personne = meme_personne,
  est_present = est_present,
  est_parti = est_parti,
  est_a_distance = est_a_distance,
  est_nomme = est_nomme,
  chacun_une_fois = chacun_une_fois,
  par_personne = par_personne,
  regroupe = regroupe,
  resultat_tourne = resultat_tourne,
  --- Dit si un champ se lit de même dans deux objets, sans le lire : deux champs inconnus aussi.
  ---@param objet table une personne, un membre…
  ---@param champ string le nom du champ, le même dans les deux
  ---@param autre table
  ---@return boolean meme vrai quand les deux valeurs sont les mêmes
  meme_champ = same,
  --- Compte les éléments d'une liste dont un champ vaut ce mot. Le champ de chacun est lu : quand
  --- il est inconnu, la règle s'arrête là.
  ---@param liste table[] des membres, des points…
  ---@param champ string le nom du champ
  ---@param mot string
  ---@return integer nombre le nombre d'éléments
  denombre = host.tally,
  --- Dit si un texte contient des mots, sans égard aux majuscules ni aux accents.
  ---@param texte string
  ---@param mots string
  ---@return boolean evoque vrai quand le texte les contient
  evoque = host.holds,
  --- Dit si le texte d'un champ contient des mots, sans égard aux majuscules ni aux accents. Le
  --- champ est lu : quand il est inconnu, la règle s'arrête là.
  ---@param objet table la séance, un point, un membre…
  ---@param champ string le nom du champ
  ---@param mots string
  ---@return boolean evoque vrai quand le texte les contient
  evoque_dans = host.fieldHolds,
  --- Dit si l'un des textes d'une liste contient des mots, sans égard aux majuscules ni aux
  --- accents. Ils sont tous lus.
  ---@param liste string[] les visas, le dispositif…
  ---@param mots string
  ---@return boolean evoque vrai quand l'un des textes les contient
  un_evoque = host.anyHolds,
}
