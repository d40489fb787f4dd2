-- Huit présents sur quinze : un départ suffit.
local function huit(mouvement)
  local membres = {}
  for rang = 1, 15 do
    membres[rang] = { nom = "Nom" .. string.char(64 + rang),
      presence = rang <= 8 and "present" or "excuse" }
  end
  for champ, ordre in pairs(mouvement) do membres[8][champ] = ordre end
  return membres
end

local points = {
  { ordre = 1, objet = "Budget" }, { ordre = 2, objet = "Voirie" }, { ordre = 3, objet = "École" },
}

return essais {
  { "Départ avant le point 3", membres = huit { depart = 3 }, deliberations = points, point = 3,
    attend = "manquement", gravite = "nullite",
    message = "Il ne restait que 7 présents pour 8 requis sur 15 en exercice (plus de la moitié, "
      .. "CGCT L2121-17).",
    remede = "les points précédents restent valables" },
  { "Le point 2, avant ce départ", membres = huit { depart = 3 }, deliberations = points,
    point = 2, attend = "conforme", message = "8 présents à la mise en discussion, 8 requis" },
  { "Départ pendant le débat du point 3", membres = huit { depart = 4 }, deliberations = points,
    point = 3, attend = "conforme", message = "8 présents à la mise en discussion, 8 requis" },
  { "Arrivée au point 2 : le point 1 n'avait pas le quorum", membres = huit { arrivee = 2 },
    deliberations = points, pour_chaque = {
      { point = 1, attend = "manquement", message = "7 présents pour 8 requis" },
      { point = 2, attend = "conforme" },
    } },
  { "Liste propre au point", attend = "manquement", message = "2 présents pour 8 requis",
    deliberation = { presents = { "Abadie", "Bertin" } } },
  { "Liste propre au point, un tiers suffit", date = "2021-05-20", attend = "conforme",
    message = "5 présents à la mise en discussion, 5 requis (un tiers",
    deliberation = { presents = { "Abadie", "Bertin", "Carlier", "Delmas", "Esteve" } } },
  { "Printemps 2020 : les représentés comptent, sauf pour l'élection du maire",
    en_exercice = 15, presents = 3, procurations = 2, pour_chaque = {
      { date = "2020-05-15", attend = "conforme",
        deliberation = { presents = { "Abadie", "Bertin", "Carlier" } } },
      { date = "2020-05-15", attend = "manquement", message = "3 présents pour 5 requis",
        deliberation = { presents = { "Abadie", "Bertin", "Carlier" },
          nature = "election_maire" } },
      { date = "2020-05-14", attend = "conforme",
        deliberation = { presents = { "Abadie", "Bertin", "Carlier" },
          nature = "election_adjoints" } },
      { date = "2020-07-11", attend = "manquement",
        deliberation = { presents = { "Abadie", "Bertin", "Carlier" } } },
    } },
  { "À distance, dans une fenêtre et en dehors", membres = {
      { nom = "Abadie", presence = "present", depart = 3 },
      { nom = "Bertin", presence = "present" }, { nom = "Carlier", presence = "distance" },
    }, en_exercice = 3, pour_chaque = {
      { date = "2021-05-20", attend = "conforme", message = "3 présents" },
      { date = "2024-05-20", attend = "conforme", message = "2 présents" },
    } },
  { "À distance, hors fenêtre : il manque une voix", date = "2024-05-20", en_exercice = 3,
    membres = { { nom = "Abadie", presence = "present", depart = 3 },
      { nom = "Bertin", presence = "distance" }, { nom = "Carlier", presence = "excuse" } },
    attend = "manquement", message = "Il ne restait que 1 présent pour 2 requis" },
  { "À distance, le droit est discuté en août 2020", date = "2020-08-30", en_exercice = 3,
    membres = { { nom = "Abadie", presence = "excuse", arrivee = 3 },
      { nom = "Bertin", presence = "distance" }, { nom = "Carlier", presence = "excuse" } },
    attend = "indetermine" },
  { "Aucun mouvement", attend = "sans_objet", message = "aucun mouvement" },
  { "Membres inconnus", inconnu = { "membres" }, attend = "sans_objet" },
  { "Seconde convocation", convocation = { rang = 2 }, attend = "sans_objet",
    message = "sans condition de quorum" },
  { "Établissement à statuts propres", assemblee = { type = "autre" }, attend = "sans_objet",
    message = "les statuts" },
  { "Effectif en exercice inconnu", membres = huit { depart = 3 },
    inconnu = { "assemblee.en_exercice" }, attend = "indetermine",
    manque = { "assemblee.en_exercice" } },
}
