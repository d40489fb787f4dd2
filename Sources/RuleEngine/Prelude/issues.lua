-- The outcomes that a rule returns, and those of the items of a list.

local type, error, tostring, ipairs = type, error, tostring, ipairs
local here, phrase = host.here, phrase

local gravites = { nullite = 4, irregularite = 3, avertissement = 2, information = 1 }

local function chemins(places)
  if not places then return nil end
  local faits = {}
  for i = 1, #places do faits[i] = host.fact(places[i][1], places[i][2]) end
  return faits
end

local function complete(resultat, donnees)
  if type(donnees) == "string" then donnees = { donnees } end
  if type(donnees) ~= "table" then
    error(resultat .. " attend une phrase ou une table dont le premier élément est la phrase", 0)
  end
  local gravite, remede = donnees.gravite, donnees.remede
  if gravite and not gravites[gravite] then
    error("gravité inconnue : " .. tostring(gravite), 0)
  end
  local fichier, ligne = here(1)
  local message = phrase(donnees[1], donnees)
  local manque, montre = donnees.manque, donnees.montre
  if not (gravite or remede or manque or montre) then
    return { resultat = resultat, message = message, fichier = fichier, ligne = ligne }
  end
  return {
    resultat = resultat, message = message, fichier = fichier, ligne = ligne, gravite = gravite,
    remede = phrase(remede, donnees), manque = chemins(manque), montre = chemins(montre),
    suite = true,
  }
end

-- The host makes those that bear a sentence alone; `suite` tells that there may be more.
local function issue(resultat)
  return host.outcome(complete, resultat, "resultat", "message", "fichier", "ligne",
    "gravite", "remede", "manque", "montre")
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
    tout.suite = true
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
  local fautes, avant, i, n = {}, host.pendingCount(), 0, #liste
  local suivant, etat = ipairs(liste)
  local function suite()
    while i < n do
      i = i + 1
      local _, element = suivant(etat, i - 1)
      local faute = f(element, i)
      if faute then fautes[#fautes + 1] = faute end
    end
  end
  -- One attempt serves as long as no item lacks a fact: each costs as much as most items do.
  while i < n do host.attempt(suite) end
  if #fautes > 0 then return reunis(fautes) end
  if host.pendingCount() > avant then host.raisePending() end
  return nil
end

-- The number of each outcome, in the order of `Resultat`.
local rangs = { conforme = 1, manquement = 2, indetermine = 3, sans_objet = 4 }

-- All the values of an outcome; none of what is no outcome, or was made outside `fichier`.
local function valeurs(x, fichier)
  if not x or x == true then return end
  local rang = rangs[x.resultat]
  if not rang or x.fichier ~= fichier then return end
  return rang, x.message, x.ligne, x.gravite, x.remede, x.manque, x.montre
end

-- Makes one function of the two of a rule. It gives the outcome as plain values, which cost less to
-- hand over than a table; 0 when `champ` says no; none when each of the two has to be asked. The
-- host alone calls this, once a rule.
local function declare_jugement(champ, controle, fichier)
  if here(1) then error("declare_jugement n'est pas pour les règles", 0) end
  if not champ then
    return function(...)
      local x = controle(...)
      if x.fichier ~= fichier or x.suite then return valeurs(x, fichier) end
      return rangs[x.resultat], x.message, x.ligne
    end
  end
  return function(...)
    local x = champ(...)
    if x == true then x = controle(...) elseif not x then return 0 end
    if x.fichier ~= fichier or x.suite then return valeurs(x, fichier) end
    return rangs[x.resultat], x.message, x.ligne
  end
end

return {
  declare_jugement = declare_jugement,
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
