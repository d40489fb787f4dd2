local function tour(rang, ...)
  local suffrages = {}
  for i, voix in ipairs { ... } do
    suffrages[i] = { nom = "Candidat " .. i, voix = voix }
  end
  return { rang = rang, suffrages = suffrages, blancs = 0, nuls = 0 }
end

local function vote(...) return { mode = "secret", tours = { ... } } end

local election = { nature = "election_maire" }

local function conseil(...)
  local membres = {}
  for i, nom in ipairs { "Abadie", "Bertin", "Carlier" } do
    membres[i] = { nom = nom, presence = "present", date_naissance = select(i, ...) }
  end
  return membres
end

return essais {
  { "Majorité absolue au premier tour", deliberation = election, vote = vote(tour(1, 8, 7)),
    attend = "conforme", message = "8 voix sur 15 exprimées au tour 1" },
  { "La moitié n'est pas la majorité absolue", deliberation = election, attend = "manquement",
    gravite = "nullite", vote = vote(tour(1, 7, 7)), message = "Élection non conforme : personne "
      .. "n'a la majorité absolue au tour 1 (7 voix pour 8 requises)",
    remede = "cinq jours : saisissez la préfecture" },
  { "Élu au deuxième, au troisième tour", deliberation = election, attend = "conforme",
    pour_chaque = { vote = {
      vote(tour(1, 7, 7), tour(2, 8, 7)), vote(tour(1, 7, 7), tour(2, 6, 5, 4), tour(3, 6, 5, 4)),
    } } },
  { "Le deuxième tour ne suffit pas", deliberation = election, attend = "manquement",
    vote = vote(tour(1, 7, 7), tour(2, 6, 5, 4)), message = "au tour 2" },
  { "Un tour de trop", deliberation = election, attend = "manquement",
    vote = vote(tour(1, 8, 7), tour(2, 9, 6)),
    message = "le tour 1 donnait déjà la majorité absolue (8 voix sur 15)" },
  { "Quatre tours", deliberation = election, attend = "manquement",
    vote = vote(tour(1, 7, 7), tour(2, 7, 7), tour(3, 7, 7), tour(4, 8, 7)),
    message = "4 tours, 3 au plus" },
  { "Égalité au troisième tour : le plus âgé", deliberation = election, attend = "conforme",
    vote = vote(tour(1, 7, 7), tour(2, 7, 7), tour(3, 7, 7)),
    message = "égalité de 2 candidats au tour 3 : le plus âgé est élu" },
  { "Aucun suffrage exprimé", deliberation = election, vote = vote(tour(1)),
    attend = "manquement" },
  { "À main levée", deliberation = election, attend = "manquement", gravite = "nullite",
    vote = { mode = "main_levee", tours = { tour(1, 8, 7) } },
    message = "n'a pas eu lieu au scrutin secret" },
  { "Des tours comptés, le scrutin n'est pas dit", deliberation = election, attend = "conforme",
    vote = { tours = { tour(1, 8, 7) } } },
  { "Ni tours ni scrutin", deliberation = election, attend = "indetermine",
    inconnu = { "deliberations[0].vote" }, manque = { "deliberations[0].vote.tours",
      "deliberations[0].vote.mode" } },
  { "Scrutin secret, les tours ne sont pas donnés", deliberation = election,
    vote = { mode = "secret" }, attend = "indetermine",
    manque = { "deliberations[0].vote.tours" } },
  { "Une liste de tours vide", deliberation = election, vote = vote(), attend = "indetermine",
    manque = { "deliberations[0].vote.tours" } },
  { "Élection des adjoints", deliberation = { nature = "election_adjoints" },
    vote = vote(tour(1, 15)), attend = "conforme" },
  { "La convocation ne mentionne pas l'élection", deliberation = election,
    vote = vote(tour(1, 15)), pour_chaque = {
      { convocation = { ordre_du_jour = { "Budget" } }, attend = "manquement",
        message = "la convocation ne mentionne pas l'élection" },
      { convocation = { ordre_du_jour = { "Budget", "Élection du Maire" } }, attend = "conforme" },
      { convocation = { ordre_du_jour = { "Élection" } }, attend = "conforme" },
      { convocation = { ordre_du_jour = { "Choix du maire" } }, attend = "conforme" },
      { convocation = { ordre_du_jour = { "Choix du président" } }, attend = "conforme" },
      { convocation = { ordre_du_jour = { "Choix des adjoints" } }, attend = "conforme" },
    } },
  { "Le doyen préside", deliberation = election, vote = vote(tour(1, 3)), en_exercice = 3,
    pour_chaque = {
      { membres = conseil("1950-01-01", "1951-01-01", "1952-01-01"), attend = "conforme" },
      { membres = conseil("1951-01-01", "1950-01-01", "1952-01-01"), attend = "manquement",
        gravite = "nullite", message = "Abadie préside, et non Bertin, doyen d'âge des présents" },
      { membres = conseil("1951-01-01", "1952-01-01", "1950-01-01"), attend = "manquement",
        message = "et non Carlier" },
      { membres = conseil("1951-01-01", "1950-01-01"), attend = "conforme" },
    } },
  { "Deux doyens du même jour : l'un ou l'autre préside", deliberation = election,
    vote = vote(tour(1, 3)), en_exercice = 3, attend = "conforme",
    membres = conseil("1950-01-01", "1950-01-01", "1952-01-01"),
    pour_chaque = { { president = "Abadie" }, { president = "Bertin" } } },
  { "Le président est inconnu de la liste", deliberation = election, vote = vote(tour(1, 3)),
    en_exercice = 3, membres = conseil("1951-01-01", "1950-01-01", "1952-01-01"),
    president = "Mme Dugard", attend = "conforme" },
  { "Le doyen préside ce point seulement", en_exercice = 3, vote = vote(tour(1, 3)),
    membres = conseil("1951-01-01", "1950-01-01", "1952-01-01"), attend = "conforme",
    deliberation = { nature = "election_maire", president = "Bertin" } },
  { "Le doyen est excusé", en_exercice = 2, vote = vote(tour(1, 1)), attend = "conforme",
    deliberation = election, membres = {
      { nom = "Abadie", presence = "present", date_naissance = "1960-01-01" },
      { nom = "Bertin", presence = "excuse", date_naissance = "1950-01-01" },
    } },
  { "Une présence n'est pas dite", en_exercice = 2, vote = vote(tour(1, 1)), attend = "conforme",
    deliberation = election, membres = {
      { nom = "Abadie", presence = "present", date_naissance = "1960-01-01" },
      { nom = "Bertin", date_naissance = "1950-01-01" },
    } },
  { "Le doyen ne préside pas l'élection des adjoints", en_exercice = 3, attend = "conforme",
    membres = conseil("1951-01-01", "1950-01-01", "1952-01-01"), vote = vote(tour(1, 3)),
    deliberation = { nature = "election_adjoints" } },
  { "Membres non nommés", deliberation = election, vote = vote(tour(1, 8)), attend = "conforme",
    inconnu = { "membres" } },
  { "Conseil incomplet à l'installation", deliberation = election, vote = vote(tour(1, 8)),
    en_exercice = 13, session = "installation", pour_chaque = {
      { effectif_legal = 15, attend = "indetermine",
        manque = { "assemblee.complet_l2121_2_1" } },
      { effectif_legal = 15, assemblee = { complet_l2121_2_1 = true }, attend = "conforme" },
      { effectif_legal = 15, assemblee = { complet_l2121_2_1 = false }, attend = "manquement",
        gravite = "nullite", message = "n'est pas au complet (13 membres sur 15)" },
      { effectif_legal = 13, attend = "conforme" },
      { inconnu = { "assemblee.effectif_legal" }, attend = "conforme" },
      { inconnu = { "assemblee.en_exercice" }, attend = "conforme" },
      { effectif_legal = 15, session = "ordinaire", attend = "conforme" },
      { effectif_legal = 15, session = "ordinaire", attend = "conforme",
        convocation = { premiere_reunion = false } },
      { effectif_legal = 15, session = "ordinaire", attend = "indetermine",
        convocation = { premiere_reunion = true } },
      { effectif_legal = 15, assemblee = { type = "conseil_communautaire" },
        attend = "conforme" },
    } },
  { "Comité syndical", assemblee = { type = "comite_syndical" }, deliberation = election,
    vote = vote(tour(1, 8, 7)), attend = "conforme" },
  { "CCAS", assemblee = { type = "ccas" }, deliberation = election, attend = "sans_objet",
    message = "ses propres règles" },
  { "Autre affaire", attend = "sans_objet", message = "n'est pas l'élection",
    pour_chaque = { { deliberation = { nature = "taux" } }, { deliberation = {} } } },
  { "Premier jour du code", date = "1996-02-24", deliberation = election, attend = "conforme",
    vote = vote(tour(1, 8, 7)) },
  { "La catégorie n'est pas dite", inconnu = { "assemblee.type" }, deliberation = election,
    vote = vote(tour(1, 8, 7)), attend = "conforme" },
}
