-- La lecture d'une date en toutes lettres : « L'an deux mille vingt et un, le jeudi vingt mai ».

local noms = { "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout",
  "septembre", "octobre", "novembre", "decembre" }

-- Le 1er janvier 1996 est un lundi.
local semaine = { "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche" }
local un_lundi = "1996-01-01"

local unites = { "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
  "onze", "douze", "treize", "quatorze", "quinze", "seize" }
local dizaines = { "dix", "vingt", "trente", "quarante", "cinquante" }

local liaisons = { "du", "mois", "de", "d", "do", "jour" }
local apres_annee = { "le", "la", "du", "et", "a", "ce" }

-- Une lettre mal reconnue dans un mot long : « cing » pour « cinq ».
local function proche(mot, attendu)
  if #mot ~= #attendu or #mot < #"cinq" then return false end
  local fautes = 0
  for i = 1, #mot do
    if string.byte(mot, i) ~= string.byte(attendu, i) then fautes = fautes + 1 end
  end
  return fautes == 1
end

local function parmi(liste, mot)
  for i, attendu in ipairs(liste) do
    if mot == attendu then return i end
  end
  return nil
end

local function rang(liste, mot)
  local exact = parmi(liste, mot)
  if exact then return exact end
  for i, attendu in ipairs(liste) do
    if proche(mot, attendu) then return i end
  end
  return nil
end

local function nombre(mot)
  if not mot then return nil end
  local chiffres = string.match(mot, "^(%d%d?)$") or string.match(mot, "^(1)er$")
  if chiffres then return math.tointeger(chiffres) end
  if mot == "premier" then return 1 end
  local dizaine = rang(dizaines, mot)
  return dizaine and dizaine * 10 or rang(unites, mot)
end

local function mots_de(texte)
  local plat = string.lower(texte)
  for de, en in pairs { ["é"] = "e", ["É"] = "e", ["û"] = "u", ["Û"] = "u" } do
    plat = string.gsub(plat, de, en)
  end
  local mots = {}
  for mot in string.gmatch(plat, "[%w\128-\255]+") do
    if string.find(mot, "^[%a%d]") then mots[#mots + 1] = mot end
  end
  return mots
end

local function mille(mot) return mot == "mil" or mot == "mille" end

-- Les nombres qui suivent « deux mille », de plus en plus petits ; nil quand un mot ne se lit pas.
local function annee_apres(mots, i)
  local annee, dernier = 2000, math.huge
  while nombre(mots[i]) or mots[i] == "et" and nombre(mots[i + 1]) do
    local n = nombre(mots[i])
    if n and n >= dernier then return nil end
    annee, dernier = annee + (n or 0), n or dernier
    i = i + 1
  end
  local suite = mots[i]
  if not suite or parmi(apres_annee, suite) or rang(semaine, suite) or rang(noms, suite) then
    return annee
  end
  return nil
end

-- L'année, et si les mots qui devaient la dire n'en forment aucune.
local function annee_lue(mots)
  for i, mot in ipairs(mots) do
    if mille(mot) and mots[i - 1] == "deux" then return annee_apres(mots, i + 1), false end
    if mille(mot) then return nil, false end
    local chiffres = string.match(mot, "^[12]%d%d%d$")
    if chiffres then return math.tointeger(chiffres), false end
  end
  local debut = mots[1] == "l" and 3 or 1
  return nil, mots[debut] == "deux" and not rang(noms, mots[debut + 1] or "")
end

-- Le nombre que disent les mots placés avant le mois ; nil quand l'année les touche.
local function jour_avant(mots, i)
  while parmi(liaisons, mots[i]) do i = i - 1 end
  local jour = 0
  while nombre(mots[i]) or mots[i] == "et" do
    jour = jour + (nombre(mots[i]) or 0)
    i = i - 1
  end
  if mots[i] and mille(mots[i]) or jour < 1 or jour > 31 then return nil end
  return jour
end

local function jour_et_mois(mots)
  for i, mot in ipairs(mots) do
    local mois = rang(noms, mot)
    if mois then return jour_avant(mots, i - 1), mois end
  end
  return nil, nil
end

local function jour_de_semaine(mots)
  for _, mot in ipairs(mots) do
    local i = parmi(semaine, mot)
    if i then return i end
  end
  return nil
end

local function differe(lu, attendu) return lu ~= nil and lu ~= attendu end

return {
  calcul {
    nom = "dates.lecture",
    titre = "Ce que dit une date en toutes lettres : celle qu'on attend, une autre, ou aucune",
    fonction = function(_, texte, date)
      local mots = mots_de(texte)
      local annee, illisible = annee_lue(mots)
      local jour, mois = jour_et_mois(mots)
      local a, m, j = string.match(date, "^(%d+)%-(%d+)%-(%d+)$")
      local jours = jours_francs(un_lundi, date) + 1
      if differe(annee, math.tointeger(a)) or differe(mois, math.tointeger(m))
        or differe(jour, math.tointeger(j))
        or differe(jour_de_semaine(mots), jours % #semaine + 1) then
        return "autre"
      end
      if illisible then return "illisible" end
      return (annee or mois) and "concorde" or "muette"
    end,
  },
}
