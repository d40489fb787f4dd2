-- La première séance, sans quorum, du lundi 3 juin 2024 ; la seconde le vendredi.
local function convocation(changements)
  local c = {
    date = "2024-06-03", rang = 2, ordre_du_jour = { "Budget", "Voirie" },
    seance_precedente = {
      date = "2024-06-03", convocation_date = "2024-05-24", quorum_atteint = false,
      ordre_du_jour = { "Budget", "Voirie", "École" },
    },
  }
  for cle, valeur in pairs(changements or {}) do c[cle] = valeur end
  return c
end

local function precedente(changements)
  local c = convocation()
  for cle, valeur in pairs(changements) do c.seance_precedente[cle] = valeur end
  return c
end

return essais {
  { "Lundi pour vendredi : trois jours francs", date = "2024-06-07", presents = 4,
    convocation = convocation(), attend = "conforme",
    message = "3 jours d'intervalle, 3 jours francs requis : aucune condition de quorum" },
  { "Mardi pour vendredi", date = "2024-06-07", presents = 4,
    convocation = convocation { date = "2024-06-04" }, attend = "manquement",
    gravite = "nullite", message = "2 jours d'intervalle, 3 jours francs requis",
    remede = "à trois jours francs au moins" },
  { "Mardi pour vendredi, mais huit présents", date = "2024-06-07", presents = 8,
    convocation = convocation { date = "2024-06-04" }, attend = "conforme",
    message = "8 présents : le quorum ordinaire est atteint" },
  { "La première séance avait le quorum", date = "2024-06-07", presents = 4,
    convocation = precedente { quorum_atteint = true }, attend = "manquement",
    message = "La séance du 3 juin 2024 avait le quorum" },
  { "La première convocation était tardive", date = "2024-06-07", presents = 4,
    convocation = precedente { convocation_date = "2024-05-31" }, attend = "manquement",
    message = "envoyée 2 jours francs avant la séance, n'était pas régulière (3 requis)" },
  { "La première convocation, 3 500 habitants", date = "2024-06-07", presents = 4,
    population = 3500, pour_chaque = {
      { convocation = precedente { convocation_date = "2024-05-29" }, attend = "manquement",
        message = "5 requis" },
      { convocation = precedente { convocation_date = "2024-05-28" }, attend = "conforme" },
    } },
  { "Population inconnue, première convocation entre les deux délais", date = "2024-06-07",
    presents = 4, convocation = precedente { convocation_date = "2024-05-29" },
    inconnu = { "assemblee.population", "assemblee.effectif_legal" }, attend = "indetermine" },
  { "Une question nouvelle", date = "2024-06-07", presents = 4,
    convocation = convocation { ordre_du_jour = { "Budget", "Cession d'un chemin" } },
    attend = "manquement",
    message = "« Cession d'un chemin » n'était pas à l'ordre du jour de la première séance" },
  { "Ordre du jour de la première séance inconnu", date = "2024-06-07", presents = 4,
    convocation = convocation(),
    inconnu = { "convocation.seance_precedente.ordre_du_jour" }, attend = "indetermine",
    manque = { "convocation.seance_precedente.ordre_du_jour" } },
  { "Première séance inconnue", date = "2024-06-07", presents = 4,
    convocation = { date = "2024-06-03", rang = 2 }, attend = "indetermine",
    manque = { "convocation.seance_precedente.date",
      "convocation.seance_precedente.convocation_date" } },
  { "Alsace-Moselle", date = "2024-06-07", presents = 4, assemblee = { departement = "67" },
    pour_chaque = {
      { convocation = convocation { mention_sans_majorite = true }, attend = "conforme",
        message = "la convocation l'annonce" },
      { convocation = convocation { mention_sans_majorite = false, date = "2024-06-03" },
        attend = "manquement", gravite = "nullite", remede = "avec cette mention" },
    } },
  { "CCAS : trois jours, non francs", date = "2024-06-07", presents = 4,
    assemblee = { type = "ccas" }, pour_chaque = {
      { convocation = convocation { date = "2024-06-04" }, attend = "conforme",
        message = "3 jours d'intervalle, 3 jours requis" },
      { convocation = convocation { date = "2024-06-05" }, attend = "manquement" },
    } },
  { "Conseil départemental : de plein droit trois jours après", presents = 4,
    assemblee = { type = "conseil_departemental" }, pour_chaque = {
      { date = "2024-06-06", convocation = convocation(), attend = "conforme" },
      { date = "2024-06-05", convocation = convocation(), attend = "manquement",
        message = "2 jours d'intervalle, 3 jours requis" },
    } },
  { "Conseil régional", presents = 4, assemblee = { type = "conseil_regional" },
    date = "2024-06-06", convocation = precedente { convocation_date = "2024-06-02" },
    attend = "conforme" },
  { "Membres inconnus : les délais décident", date = "2024-06-07", convocation = convocation(),
    inconnu = { "membres" }, attend = "conforme" },
  { "Première convocation", attend = "sans_objet", message = "première convocation",
    pour_chaque = { { convocation = { rang = 1 } }, { inconnu = { "convocation.rang" } } } },
  { "Établissement à statuts propres", convocation = convocation(), attend = "sans_objet",
    assemblee = { type = "autre" }, message = "les statuts" },
}
