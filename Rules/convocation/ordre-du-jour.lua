-- Un objet peut être résumé dans la convocation : seul un objet de deux mots utiles au moins, dont
-- aucun n'y figure, est tenu pour absent. Ajouter un point à l'ouverture est irrégulier, même à
-- l'unanimité. « Questions diverses » ne couvre que ce qui n'est pas une décision.

local vides = {}
for mot in string.gmatch("ains autre autres avec cette commune communal communale communaux "
  .. "conseil dans délibération demande depuis entre leur municipal municipale municipaux objet "
  .. "point pour projet sans sous suite vers vote approbation année exercice question questions "
  .. "diverses autorisation maire monsieur madame", "%S+") do
  vides[mot] = true
end

-- Ce que le conseil règle pour siéger n'a pas à figurer à l'ordre du jour.
local conduite = { "procès-verbal", "secrétaire de séance", "huis clos" }

-- Les mots qui portent le sens, sans la marque du pluriel.
local function mots(texte)
  local t = {}
  for mot in string.gmatch(string.lower(texte), "[^%s%p]+") do
    if #mot >= 4 and not vides[mot] then t[#t + 1] = (string.gsub(mot, "[sx]$", "")) end
  end
  return t
end

-- La plus grande part des mots de l'objet que porte une seule question ; nil si rien ne se compare.
local function part(objet, questions)
  local cherches, meilleure = mots(objet), 0
  if #cherches == 0 then return nil end
  for _, question in ipairs(questions) do
    local trouves = 0
    for _, mot in ipairs(cherches) do
      if evoque(question, mot) then trouves = trouves + 1 end
    end
    meilleure = math.max(meilleure, trouves / #cherches)
  end
  -- Un mot seul peut en valoir un autre.
  return meilleure > 0 and meilleure or #cherches > 1 and 0 or nil
end

-- Un procès-verbal répète ses titres mot pour mot : l'égalité épargne les recherches.
local function nommee(objet, questions)
  for _, question in ipairs(questions) do
    if question == objet then return question end -- équivalent : seulement plus rapide
  end
  for _, question in ipairs(questions) do
    if evoque(question, objet) or evoque(objet, question) then return question end
  end
end

local function decision(d)
  if connu(d, "nature") and d.nature == "voeu" then return false end
  local resultat = connu(d.vote, "resultat") and d.vote.resultat
  return resultat ~= "prend_acte" and resultat ~= "sans_vote" and resultat ~= "ajourne"
end

local function diverses(questions)
  for _, question in ipairs(questions) do
    if evoque(question, "questions diverses") then return true end
  end
  return false
end

return regle {
  id = "ordre-du-jour",
  titre = "Le point figure à l'ordre du jour de la convocation",
  articles = { "CGCT L2121-10", "CGCT L2121-13" },
  gravite = "nullite",
  portee = "deliberation",

  champ = function(d, seance)
    if not connu(seance.convocation, "ordre_du_jour") then
      return sans_objet "l'ordre du jour n'est pas joint"
    end
    if connu(d, "objet") then
      for _, mot in ipairs(conduite) do
        if evoque(d.objet, mot) then
          return sans_objet "ce point tient à la conduite de la séance"
        end
      end
    end
    return true
  end,

  controle = function(d, seance)
    local questions = seance.convocation.ordre_du_jour
    local question = nommee(d.objet, questions)
    if question then return conforme { "à l'ordre du jour : {question}", question = question } end
    local trouve = part(d.objet, questions)
    if trouve and trouve >= 0.5 then return conforme "l'objet est résumé à l'ordre du jour" end
    if diverses(questions) and not decision(d) then
      return conforme "question diverse, sans décision"
    end
    if not trouve or trouve > 0 then
      return indetermine { "l'ordre du jour ne nomme pas clairement « {objet} » : rapprochez-le de "
        .. "la convocation", objet = d.objet, manque = { { seance.convocation, "ordre_du_jour" } } }
    end
    return manquement { "« {objet} » ne figure pas à l'ordre du jour de la convocation.",
      objet = d.objet, montre = { { d, "objet" }, { seance.convocation, "ordre_du_jour" } },
      remede = "Réinscrivez ce point à la prochaine séance et n'exécutez pas l'acte ; l'accord "
        .. "unanime du conseil ne régularise pas l'ajout." }
  end,
}
