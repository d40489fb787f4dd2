-- The outcomes that a rule returns, and those of the items of a list.

local string = host.string

local gravites = { nullite = 4, irregularite = 3, avertissement = 2, information = 1 }

local function chemins(places)
  if not places then return nil end
  local faits = {}
  for i = 1, #places do faits[i] = host.fact(places[i][1], places[i][2]) end
  return faits
end

local function issue(resultat)
  return host.anchor(function(donnees)
    if type(donnees) == "string" and not string.find(donnees, "{", 1, true) then
      local fichier, ligne = host.here(1)
      return { resultat = resultat, message = donnees, fichier = fichier, ligne = ligne }
    end
    if type(donnees) == "string" then donnees = { donnees } end
    if type(donnees) ~= "table" then
      error(resultat .. " attend une phrase ou une table dont le premier élément est la phrase", 0)
    end
    if donnees.gravite and not gravites[donnees.gravite] then
      error("gravité inconnue : " .. tostring(donnees.gravite), 0)
    end
    local fichier, ligne = host.here(1)
    return {
      resultat = resultat,
      message = phrase(donnees[1], donnees),
      remede = phrase(donnees.remede, donnees),
      gravite = donnees.gravite,
      manque = chemins(donnees.manque),
      montre = chemins(donnees.montre),
      fichier = fichier,
      ligne = ligne,
    }
  end)
end

local function plus_grave(a, b)
  if not a or not b then return nil end
  return gravites[a] >= gravites[b] and a or b
end

-- Several faults of one list make one finding: every sentence, the heaviest severity.
local function reunis(fautes)
  local tout = fautes[1]
  for i = 2, #fautes do
    local f = fautes[i]
    tout.message = tout.message .. " " .. f.message
    if f.remede and f.remede ~= tout.remede then
      tout.remede = tout.remede and tout.remede .. " " .. f.remede or f.remede
    end
    tout.gravite = plus_grave(tout.gravite, f.gravite)
    for _, fait in ipairs(f.montre or {}) do
      tout.montre = tout.montre or {}
      tout.montre[#tout.montre + 1] = fait
    end
  end
  return tout
end

--- Les fautes que `f` trouve dans les éléments d'une liste, réunies en un seul constat. Une faute
--- certaine l'emporte sur un élément qu'on ne peut juger, qui l'emporte sur une liste sans faute.
---@generic T
---@param liste T[] la liste à parcourir
---@param f fun(element: T, rang: integer): Issue? rend un manquement, ou rien
---@return Issue? faute le constat ; nil quand il n'y en a pas
local function chacun(liste, f)
  local fautes, avant = {}, host.pendingCount()
  for i = 1, #liste do
    local juge, faute = host.attempt(f, liste[i], i)
    if juge and faute then fautes[#fautes + 1] = faute end
  end
  if #fautes > 0 then return reunis(fautes) end
  if host.pendingCount() > avant then host.raisePending() end
  return nil
end

return {
  --- Conclut que la règle est respectée.
  ---@param donnees string|DonneesIssue la phrase, ou une table dont elle est le premier élément
  ---@return Issue issue ce que rend la règle
  conforme = issue("conforme"),
  --- Conclut que la règle n'est pas respectée.
  ---@param donnees string|DonneesIssue la phrase, ou une table dont elle est le premier élément
  ---@return Issue issue ce que rend la règle
  manquement = issue("manquement"),
  --- Conclut que la règle ne s'applique pas à cette séance ou à ce point.
  ---@param donnees string|DonneesIssue la phrase, ou une table dont elle est le premier élément
  ---@return Issue issue ce que rend la règle
  sans_objet = issue("sans_objet"),
  --- Conclut que le document ne permet pas de juger ; `manque` nomme les faits à demander.
  ---@param donnees string|DonneesIssue la phrase, ou une table dont elle est le premier élément
  ---@return Issue issue ce que rend la règle
  indetermine = issue("indetermine"),
  chacun = chacun,
  --- Dit si le document donne un fait, sans le lire : la règle continue dans les deux cas. Un
  --- fait présumé n'est pas connu.
  ---@param objet table la séance, un point, un membre…
  ---@param champ string le nom du champ
  ---@return boolean connu vrai quand le document le donne
  connu = host.known,
}
