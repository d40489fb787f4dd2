-- The outcomes that a rule returns, and the sentences that they carry.

local string = host.string

local function inconnu(x)
  return x == nil and "non précisé" or x
end

local function pluriel(nombre, un, plusieurs)
  return nombre >= 2 and plusieurs or un
end

local mois = {
  "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
  "octobre", "novembre", "décembre",
}

local function date_longue(date)
  local a, m, j = string.match(date, "^(%d%d%d%d)-(%d%d)-(%d%d)$")
  if not a then return date end
  j = tonumber(j)
  return (j == 1 and "1er" or j) .. " " .. mois[tonumber(m)] .. " " .. a
end

local function nombre(n)
  local entier, reste = string.match(string.format("%.2f", n), "^(-?%d+)%.(%d%d)$")
  local groupes = string.reverse(entier)
  groupes = string.reverse((string.gsub(groupes, "(%d%d%d)", "%1 ")))
  groupes = string.gsub(string.gsub(groupes, "^ ", ""), "^%- ", "-")
  return reste == "00" and groupes or groupes .. "," .. reste
end

local formats = {
  euros = function(x) return nombre(x) .. " €" end,
  nombre = nombre,
  date = date_longue,
}

local function personne(x)
  local ecrit = host.kind(x) == "Personne" and host.peek(x, "ecrit")
  return ecrit or host.peek(x, "nom_complet")
end

local ecris

local function enumeration(liste)
  local mots = {}
  for i = 1, #liste do mots[i] = ecris(liste[i]) end
  if #mots < 2 then return mots[1] or "aucun" end
  return table.concat(mots, ", ", 1, #mots - 1) .. " et " .. mots[#mots]
end

-- How a value reads in a sentence: dates in words, lists with « et », people by name.
function ecris(x)
  local type_ = type(x)
  if type_ == "string" then return #x == 10 and date_longue(x) or x end
  if type_ == "number" then return math.type(x) == "float" and nombre(x) or x .. "" end
  if type_ == "boolean" then return x and "oui" or "non" end
  local genre = host.kind(x)
  if genre == "Personne" or genre == "Membre" then return inconnu(personne(x)) end
  if type_ == "table" or genre == "list" then return enumeration(x) end
  return tostring(x)
end

local function suis(x, chemin)
  for nom in string.gmatch(chemin, "%.([%w_]+)") do
    if x == nil then return nil end
    if host.kind(x) then x = host.peek(x, nom) else x = x[nom] end
  end
  return x
end

-- What is given under a name that goes no further; nil when it has to be looked for.
local function direct(valeurs, nom)
  local x = valeurs[nom]
  if x ~= nil and string.find(nom, "^[%w_]+$") then return x end
  return nil
end

local function trouve(valeurs, expression)
  local x = direct(valeurs, expression)
  if x ~= nil then return x end
  local nom, chemin = string.match(expression, "^([%w_]+)([%w_%.]*)$")
  if not nom then error("la phrase contient {" .. expression .. "}, qui n'est pas un nom", 0) end
  if valeurs[nom] == nil then
    error("la phrase cite {" .. nom .. "}, qui n'est pas donné à côté d'elle", 0)
  end
  return suis(valeurs[nom], chemin)
end

local function remplace(valeurs, accolade)
  local x = direct(valeurs, accolade)
  if x ~= nil then return ecris(x) end
  local nom, un, plusieurs, base, format
  if string.find(accolade, "|", 1, true) then
    nom, un, plusieurs = string.match(accolade, "^([^|]*)|([^|]*)|([^|]*)$")
  end
  if nom then
    local n = trouve(valeurs, nom)
    if n == nil then return "un nombre non précisé de " .. plusieurs end
    return ecris(n) .. " " .. pluriel(n, un, plusieurs)
  end
  if string.find(accolade, ":", 1, true) then
    base, format = string.match(accolade, "^(.-):(%a+)$")
  end
  x = trouve(valeurs, base or accolade)
  if x == nil then return "non précisé" end
  if not format then return ecris(x) end
  if not formats[format] then error("format inconnu dans {" .. accolade .. "}", 0) end
  return formats[format](x)
end

local function phrase(modele, valeurs)
  if type(modele) ~= "string" then return nil end
  if not string.find(modele, "{", 1, true) then return modele end
  return (string.gsub(modele, "{([^{}]*)}", function(accolade)
    return remplace(valeurs, accolade)
  end))
end

local gravites = { nullite = 4, irregularite = 3, avertissement = 2, information = 1 }

local function chemins(places)
  if not places then return nil end
  local faits = {}
  for i = 1, #places do faits[i] = host.fact(places[i][1], places[i][2]) end
  return faits
end

local function issue(resultat)
  return host.anchor(function(donnees)
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

-- The faults that `f` finds in the items of `liste`: faults of known items win over items that
-- cannot be judged, which win over a clean list (nil).
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
  conforme = issue("conforme"),
  manquement = issue("manquement"),
  sans_objet = issue("sans_objet"),
  indetermine = issue("indetermine"),
  chacun = chacun,
  connu = host.known,
}
