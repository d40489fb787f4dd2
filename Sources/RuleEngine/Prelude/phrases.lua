-- The sentences of outcomes: values in braces, in French.

local string = host.string
local type, math_type = type, math.type
local find, format, match, sub = string.find, string.format, string.match, string.sub
local civil, kind, peek = host.civil, host.kind, host.peek

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
local premier = "1er"

local function date_longue(date)
  local a, m, j = civil(date)
  if not a then return date end
  return (j == 1 and premier or j) .. " " .. mois[m] .. " " .. sub(date, 1, 4)
end

local function nombre(n)
  if math_type(n) == "integer" and n >= 0 and n < 1000000 then
    return n < 1000 and n .. "" or format("%d %03d", n // 1000, n % 1000)
  end
  if n ~= n or n == math.huge or n == -math.huge then
    error("la phrase contient un nombre sans valeur (une division par zéro ?)", 0)
  end
  local entier, reste = match(format("%.2f", n), "^(-?%d+)%.(%d%d)$")
  local groupes = string.reverse(entier)
  groupes = string.reverse((string.gsub(groupes, "(%d%d%d)", "%1 ")))
  groupes = string.gsub(string.gsub(groupes, "^ ", ""), "^%- ", "-")
  if reste ~= "00" then return groupes .. "," .. reste end
  return groupes == "-0" and "0" or groupes
end

local muettes = {}
for _, code in utf8.codes("aeiouyhœæàâäéèêëîïôöùûüÿAEIOUYHŒÆÀÂÄÉÈÊËÎÏÔÖÙÛÜŸ") do
  muettes[utf8.char(code)] = true
end

-- « de » and « que » lose their vowel before most words that begin with one.
local function lie(petit, mots)
  local premiere = string.match(mots, "^" .. utf8.charpattern)
  if premiere and muettes[premiere] then return string.sub(petit, 1, -2) .. "'" .. mots end
  return petit .. " " .. mots
end

-- « Le Creusot » gives « du Creusot » and « au Creusot ».
local function contracte(mots, le, les)
  local article, reste = string.match(mots, "^(Les?) (.+)$")
  if not article then return nil end
  return (article == "Le" and le or les) .. " " .. reste
end

local function personne(x)
  local ecrit = kind(x) == "Personne" and peek(x, "ecrit")
  return ecrit or peek(x, "nom_complet")
end

local ecris

local formats = {
  euros = function(x) return nombre(x) .. " €" end,
  nombre = nombre,
  date = date_longue,
  de = function(x)
    local mots = ecris(x)
    return contracte(mots, "du", "des") or lie("de", mots)
  end,
  a = function(x)
    local mots = ecris(x)
    return contracte(mots, "au", "aux") or "à " .. mots
  end,
  que = function(x) return lie("que", ecris(x)) end,
}

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
  if type_ == "number" then return math_type(x) == "float" and nombre(x) or x .. "" end
  if type_ == "boolean" then return x and "oui" or "non" end
  local genre = kind(x)
  if genre == "Personne" or genre == "Membre" then return inconnu(personne(x)) end
  if type_ == "table" or genre == "list" then return enumeration(x) end
  return tostring(x)
end

-- A number and the word that agrees with it.
local function accorde(n, un, plusieurs)
  if math_type(n) == "integer" then return n .. " " .. pluriel(n, un, plusieurs) end
  if n == nil then return "un nombre non précisé de " .. plusieurs end
  if type(n) ~= "number" then return ecris(n) .. " " .. pluriel(#n, un, plusieurs) end
  return ecris(n) .. " " .. pluriel(n, un, plusieurs)
end

local function suis(x, chemin)
  for nom in string.gmatch(chemin, "%.([%w_]+)") do
    if x == nil then return nil end
    if host.kind(x) then x = host.peek(x, nom) else x = x[nom] end
  end
  return x
end

local function trouve(valeurs, expression)
  local nom, chemin = match(expression, "^([%w_]+)([%w_%.]*)$")
  if not nom then error("la phrase contient {" .. expression .. "}, qui n'est pas un nom", 0) end
  if valeurs[nom] == nil then
    error("la phrase cite {" .. nom .. "}, qui n'est pas donné à côté d'elle", 0)
  end
  return suis(valeurs[nom], chemin)
end

-- Any expression: a name, a path, a number with its words, a format.
local function remplace(valeurs, accolade)
  local nom, un, plusieurs, base, mis
  if find(accolade, "|", 1, true) then
    nom, un, plusieurs = match(accolade, "^([^|]*)|([^|]*)|([^|]*)$")
  end
  if nom then return accorde(trouve(valeurs, nom), un, plusieurs) end
  if find(accolade, ":", 1, true) then
    base, mis = match(accolade, "^(.-):(%a+)$")
  end
  local x = trouve(valeurs, base or accolade)
  if x == nil then return "non précisé" end
  if not mis then return ecris(x) end
  if not formats[mis] then error("format inconnu dans {" .. accolade .. "}", 0) end
  return formats[mis](x)
end

local par_reste = {}
for nom, ecrit in pairs(formats) do par_reste[":" .. nom] = ecrit end

-- What the host leaves of a sentence: every brace but a whole number with the words that agree with
-- it, and a name alone of such a number, of a text, of a date or of somebody.
host.writer(function(x, nom, reste, valeurs)
  if x == nil or nom == "" then return remplace(valeurs, nom .. reste) end
  if reste == "" then return ecris(x) end
  local ecrit = par_reste[reste]
  if ecrit then return ecrit(x) end
  local un, plusieurs = match(reste, "^|([^|]*)|([^|]*)$")
  if un then return accorde(x, un, plusieurs) end
  return remplace(valeurs, nom .. reste)
end, { premier, table.unpack(mois) }, { Personne = "ecrit", Membre = "nom_complet" })

return {
  --- Une phrase où les accolades sont remplacées par les valeurs données à côté d'elle :
  --- `{nom}`, `{objet.champ}`, `{n|présent|présents}`, `{x:format}`. Les formats sont `date`,
  --- `nombre`, `euros`, `de` (« d'Auxonne », « du Creusot »), `a` (« au Creusot ») et `que`
  --- (« qu'Auxonne »). Une liste devient une énumération ; un fait inconnu, « non précisé ».
  ---@param modele string la phrase et ses accolades
  ---@param valeurs table<string, any> les valeurs, par nom
  ---@return string phrase la phrase complète
  phrase = host.sentence,
}
