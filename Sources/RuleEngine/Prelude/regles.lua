-- What a rule file and a parameter file declare, and the arithmetic of the law.

local string = host.string

local function declaration(genre)
  return host.anchor(function(table_)
    if type(table_) ~= "table" then error(genre .. " attend une table", 0) end
    local fichier, ligne = host.here(1)
    table_.genre, table_.fichier, table_.ligne = genre, fichier, ligne
    return table_
  end)
end

local function fraction(texte)
  local strict, a, b = string.match(texte, "^(>?)(%d+)/(%d+)$")
  if not a or tonumber(b) == 0 then error("fraction mal écrite : " .. tostring(texte), 0) end
  return strict == ">", tonumber(a), tonumber(b)
end

--- Le plus petit nombre entier qui atteint une fraction de `n` : « 1/3 » de 15 donne 5 ; avec
--- « > », qui la dépasse : « >1/2 » de 15 donne 8.
---@param texte string la fraction : "1/3", ou ">1/2" pour « plus de la moitié »
---@param n integer de quoi elle est prise
---@return integer seuil le nombre requis
local function seuil(texte, n)
  local strict, a, b = fraction(texte)
  if strict then return n * a // b + 1 end
  return (n * a + b - 1) // b
end

local noms = {
  [">1/2"] = "plus de la moitié", ["1/2"] = "la moitié", ["1/3"] = "un tiers", ["1/4"] = "un quart",
}

--- Une fraction en toutes lettres : « plus de la moitié », « un tiers ».
---@param texte string la fraction : "1/3", ou ">1/2" pour « plus de la moitié »
---@return string lettres la fraction telle qu'on la lit
local function fraction_en_lettres(texte)
  return noms[texte] or (string.gsub(texte, "^>", "plus de "))
end

-- « Loi 2020-1379 art. 6 IV » reads « loi n° 2020-1379 art. 6 IV » in a sentence.
local function citation(source)
  local genre, reste = string.match(source, "^(%a+) (%d%d%d%d?%-%d+.*)$")
  if not genre then return source end
  return string.lower(genre) .. " n° " .. reste
end

--- Le texte qui fixe un paramètre à la date de la séance, tel qu'on le cite dans une phrase.
---@param groupe table le groupe du paramètre : `p.quorum`
---@param nom string le nom du paramètre dans son groupe
---@return string source « loi n° 2020-1379 art. 6 IV »
local function source(groupe, nom)
  local trouvee = host.peek(host.peek(groupe, "sources"), nom)
  return trouvee and citation(trouvee) or "source non précisée"
end

local function refuse(date)
  error("date mal écrite : " .. tostring(date), 0)
end

local function jour(date)
  return host.day(date) or refuse(date)
end

--- La date qui suit une autre d'un nombre de jours, ou la précède quand il est négatif.
---@param date string une date AAAA-MM-JJ
---@param n integer le nombre de jours
---@return string date une date AAAA-MM-JJ
local function ajoute_jours(date, n)
  return host.date(jour(date) + n)
end

local longueurs = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function longueur(a, m)
  if m == 2 and a % 4 == 0 and (a % 100 ~= 0 or a % 400 == 0) then return 29 end
  return longueurs[m]
end

--- Le même quantième un nombre de mois plus tard ; le dernier jour d'un mois trop court.
---@param date string une date AAAA-MM-JJ
---@param n integer le nombre de mois
---@return string date une date AAAA-MM-JJ
local function ajoute_mois(date, n)
  local a, m, j = host.civil(date)
  if not a then refuse(date) end
  local mois = a * 12 + m - 1 + n
  a, m = mois // 12, mois % 12 + 1
  return host.date(a, m, math.min(j, longueur(a, m)))
end

--- Les jours francs entre deux dates : ni l'une ni l'autre ne compte, les jours fériés comptent.
---@param debut string une date AAAA-MM-JJ
---@param fin string une date AAAA-MM-JJ
---@return integer jours le nombre de jours entiers entre les deux
local function jours_francs(debut, fin)
  return jour(fin) - jour(debut) - 1
end

-- Binds a function of a parameter file to its group; the host alone calls it, before any rule.
local function declare_calcul(type_, nom, fonction)
  if host.here(1) then error("declare_calcul n'est pas pour les règles", 0) end
  host.methods(type_, { [nom] = fonction })
end

return {
  declare_calcul = declare_calcul,
  --- Déclare la règle d'un fichier : `return regle { … }`.
  ---@param declaration DeclarationRegle
  ---@return table regle ce que rend le fichier
  regle = declaration("regle"),
  --- Déclare un paramètre, dans la liste que rend un fichier de `parametres/`.
  ---@param declaration DeclarationParametre
  ---@return table parametre un élément de la liste
  parametre = declaration("parametre"),
  --- Déclare un nombre ou un texte calculé à partir des paramètres de son groupe.
  ---@param declaration DeclarationCalcul
  ---@return table calcul un élément de la liste
  calcul = declaration("calcul"),
  --- Déclare les essais d'une règle : `return essais { … }`.
  ---@param cas (DeclarationEssai|DeclarationPropriete)[]
  ---@return table essais ce que rend le fichier
  essais = declaration("essais"),
  --- Déclare, parmi les essais, ce que la règle doit tenir sur toute séance : Greffier en tire au
  --- sort, réduit celle qui la rompt et l'écrit comme un essai.
  ---@param declaration DeclarationPropriete
  ---@return table propriete un élément de la liste des essais
  propriete = declaration("propriete"),
  seuil = seuil,
  fraction_en_lettres = fraction_en_lettres,
  source = source,
  ajoute_jours = ajoute_jours,
  ajoute_mois = ajoute_mois,
  jours_francs = jours_francs,
}
