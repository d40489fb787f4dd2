local function liste(affichage, en_ligne)
  return { affichage_date = affichage, en_ligne_date = en_ligne }
end

return essais {
  { "Sept jours", date = "2024-03-12", pour_chaque = {
      { liste = liste("2024-03-19", "2024-03-19"), attend = "conforme",
        message = "au plus tard le 19 mars 2024" },
      { liste = liste("2024-03-20", "2024-03-19"), attend = "manquement",
        gravite = "avertissement",
        message = "Liste affichée le 20 mars 2024, limite 19 mars 2024.",
        remede = "sans attendre" },
      { liste = liste("2024-03-19", "2024-03-20"), attend = "manquement",
        message = "Liste mise en ligne le 20 mars 2024" },
      { liste = liste(nil, "2024-03-19"), attend = "conforme" },
      { liste = liste("2024-03-19"), attend = "conforme" },
    } },
  { "La mise en ligne n'est due que depuis juillet 2022", pour_chaque = {
      { date = "2022-06-30", liste = liste("2022-07-01", "2022-08-01"), attend = "conforme" },
      { date = "2022-07-01", liste = liste("2022-07-02", "2022-08-01"), attend = "manquement" },
    } },
  { "Huit jours, puis sept", pour_chaque = {
      { date = "2015-08-08", liste = liste "2015-08-16", attend = "conforme" },
      { date = "2015-08-08", liste = liste "2015-08-17", attend = "manquement" },
      { date = "2015-08-09", liste = liste "2015-08-16", attend = "conforme" },
      { date = "2015-08-09", liste = liste "2015-08-17", attend = "manquement" },
      { date = "2022-06-30", liste = liste "2022-07-08", attend = "manquement" },
    } },
  { "Rien n'en parle", attend = "sans_objet", message = "la liste des délibérations" },
}
