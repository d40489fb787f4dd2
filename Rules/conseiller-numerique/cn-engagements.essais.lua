local function pris(...)
  local engagements = {}
  for i, nature in ipairs { ... } do
    engagements[i] = { texte = "engagement " .. i, nature = nature ~= "?" and nature or nil }
  end
  return { objet = "Conseiller numérique France Services", engagements = engagements }
end

return essais {
  { "Les quatre", date = "2021-05-20",
    deliberation = pris("selection", "formation", "convention", "moyens"), attend = "conforme",
    message = "4 engagements sur 4" },
  { "Il en manque un", date = "2021-05-20",
    deliberation = pris("selection", "formation", "moyens"), attend = "manquement",
    gravite = "avertissement",
    message = "3 engagements sur 4 : il manque signature de la convention tripartite." },
  { "Il en manque deux", date = "2021-05-20", deliberation = pris("selection", "formation"),
    attend = "manquement",
    message = "signature de la convention tripartite et mise à disposition" },
  { "Un engagement n'est pas reconnu", date = "2021-05-20",
    deliberation = pris("selection", "formation", "moyens", "?"), attend = "indetermine",
    message = "3 engagements sur 4 reconnus ; il manque peut-être signature de la convention",
    manque = { "deliberations[0].engagements[3].nature" } },
  { "Un autre engagement ne remplace pas", date = "2021-05-20",
    deliberation = pris("selection", "formation", "moyens", "autre"), attend = "manquement" },
  { "Aucun engagement dans un texte lu en entier", date = "2021-05-20", deliberation = pris(),
    attend = "manquement", message = "0 engagement sur 4" },
  { "Engagements inconnus", date = "2021-05-20",
    deliberation = { objet = "Conseiller numérique" }, attend = "indetermine",
    manque = { "deliberations[0].engagements" } },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet" },
  { "Avant le dispositif", date = "2020-11-30", deliberation = pris("selection"),
    attend = "sans_objet" },
}
