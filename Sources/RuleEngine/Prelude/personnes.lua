-- People and lists: who is who, who is present, and what a doubtful vote changes.

local string = host.string

local function identite(x)
  return host.peek(x, "identite")
end

-- A written name that no member fits is nobody on any list; one that several fit ends the run.
local function introuvable(x)
  return host.kind(x) == "Personne" and host.peek(x, "candidats") == 0
end

--- Dit si deux noms désignent la même personne.
---@param a Personne|Membre
---@param b Personne|Membre
---@return boolean meme vrai quand c'est la même
local function meme_personne(a, b)
  if introuvable(a) or introuvable(b) then return false end
  for _, x in ipairs { a, b } do
    if host.kind(x) == "Personne" and not x.est_membre then return false end
  end
  return identite(a) == identite(b)
end

local function inscrit(seance, personne, retient)
  if introuvable(personne) then return false end
  if host.kind(personne) == "Personne" and not personne.est_membre then return false end
  local rang, membres = identite(personne), seance.membres
  for i = 1, #membres do
    local m = membres[i]
    if identite(m) == rang and retient(m) then return true end
  end
  return false
end

--- Dit si une personne figure parmi les membres présents, dans la salle ou à distance.
---@param seance Seance
---@param personne Personne|Membre
---@return boolean present vrai quand une liste la dit présente
local function est_present(seance, personne)
  return inscrit(seance, personne, function(m)
    return m.presence == "present" or m.presence == "distance"
  end)
end

--- Dit si une liste note le départ d'une personne en cours de séance.
---@param seance Seance
---@param personne Personne|Membre
---@return boolean parti vrai quand un départ est noté
local function est_parti(seance, personne)
  return inscrit(seance, personne, function(m) return host.known(m, "depart") end)
end

--- Une entrée par personne, avec toutes les places que les listes lui donnent.
---@param membres Membre[] les membres que le document nomme
---@return EntreePersonne[] personnes une entrée par personne, dans l'ordre du document
---@return boolean bougent vrai quand quelqu'un arrive ou part en cours de séance
local function par_personne(membres)
  local personnes, rangs, bougent = {}, {}, false
  for i = 1, #membres do
    local m = membres[i]
    local rang = rangs[identite(m)]
    if not rang then
      rang = #personnes + 1
      rangs[identite(m)] = rang
      personnes[rang] = { membre = m, entrees = {}, presences = {}, bouge = false }
    end
    local personne = personnes[rang]
    personne.entrees[#personne.entrees + 1] = { m, "presence" }
    personne.presences[m.presence] = true
    if host.known(m, "arrivee") or host.known(m, "depart") then
      personne.bouge, bougent = true, true
    end
  end
  return personnes, bougent
end

--- Compte les éléments d'une liste par personne.
---@generic T
---@param liste T[] la liste à parcourir, celle des procurations par exemple
---@param de fun(element: T): Personne|Membre la personne d'un élément
---@return GroupePersonne[] groupes une entrée par personne, dans l'ordre du document
---@return integer inconnus le nombre d'éléments qui ne désignent personne à coup sûr
---@return fun() abandonne termine la règle, indéterminée faute de ces éléments
local function regroupe(liste, de)
  local groupes, rangs, avant = {}, {}, host.pendingCount()
  local inconnus = 0
  for i = 1, #liste do
    local su, personne = host.attempt(function()
      local x = de(liste[i])
      return x.est_membre ~= nil and x
    end)
    if su then
      local cle = identite(personne) or host.peek(personne, "ecrit")
      if not rangs[cle] then
        groupes[#groupes + 1] = { personne = personne, nombre = 0 }
        rangs[cle] = groupes[#groupes]
      end
      rangs[cle].nombre = rangs[cle].nombre + 1
    else
      inconnus = inconnus + 1
    end
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
  if not (host.known(vote, "pour") and host.known(vote, "contre")) then return false end
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
  if host.kind(x) == "Deliberation" then return vote_tourne(x.vote, n) end
  if not host.known(x, "deliberations") then return false end
  for _, d in ipairs(x.deliberations) do
    if vote_tourne(d.vote, n) then return true end
  end
  return false
end

local plis = {}
for lettre, accents in pairs {
  a = "àâäÀÂÄ", c = "çÇ", e = "éèêëÉÈÊË", i = "îïÎÏ", o = "ôöÔÖ", u = "ùûüÙÛÜ",
} do
  for _, code in utf8.codes(accents) do plis[utf8.char(code)] = lettre end
end

local function plie(texte)
  if not string.find(texte, "\xC3", 1, true) then return string.lower(texte) end
  return string.lower((string.gsub(texte, "\xC3.", plis)))
end

--- Dit si un texte contient des mots, sans égard aux majuscules ni aux accents.
---@param texte string
---@param mots string
---@return boolean evoque vrai quand le texte les contient
local function evoque(texte, mots)
  return string.find(plie(texte), plie(mots), 1, true) ~= nil
end

return {
  meme_personne = meme_personne,
  est_present = est_present,
  est_parti = est_parti,
  par_personne = par_personne,
  regroupe = regroupe,
  resultat_tourne = resultat_tourne,
  evoque = evoque,
}
