local function tenue(payeur)
  return { objet = "Conseiller numérique", conseiller_numerique = { tenue_payeur = payeur } }
end

return essais {
  { "L'État", date = "2021-05-20", attend = "conforme", pour_chaque = {
      { deliberation = tenue "l'État" }, { deliberation = tenue "Etat" },
    } },
  { "La commune", date = "2021-05-20", deliberation = tenue "la commune", attend = "manquement",
    gravite = "avertissement",
    message = "La tenue est à la charge de : la commune. L'État la paie.",
    remede = "Alignez le texte" },
  { "Le texte n'en parle pas", date = "2021-05-20", deliberation = tenue(nil),
    attend = "sans_objet", message = "ne parle pas de la tenue" },
  { "Premier jour", pour_chaque = {
      { date = "2020-11-30", deliberation = tenue "la commune", attend = "sans_objet" },
      { date = "2020-12-01", deliberation = tenue "la commune", attend = "manquement" },
    } },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet" },
}
