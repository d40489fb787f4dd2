local function pv(champs)
  champs.arrete_le = champs.arrete_le or "2024-04-10"
  return champs
end

return essais {
  { "Arrêté à la séance suivante", pv = pv {}, attend = "conforme",
    message = "arrêté le 10 avril 2024" },
  { "Arrêté le jour même", pour_chaque = {
      { pv = pv { arrete_le = "2024-03-12" }, attend = "manquement", gravite = "irregularite",
        message = "arrêté le 12 mars 2024 : il s'arrête à la séance suivante.",
        remede = "prochaine séance" },
      { pv = pv { arrete_le = "2024-03-13" }, attend = "conforme" },
    } },
  { "Publié dans la semaine", pour_chaque = {
      { pv = pv { publie_le = "2024-04-17" }, attend = "conforme" },
      { pv = pv { publie_le = "2024-04-18" }, attend = "manquement",
        message = "publié le 18 avril 2024, limite 17 avril 2024" },
      { pv = pv { publie_le = "2024-04-10" }, attend = "conforme" },
      { pv = pv { publie_le = "2024-04-09" }, attend = "manquement", message = "avant d'être" },
    } },
  { "Signé du président et du secrétaire", pour_chaque = {
      { pv = pv { signataires = { "Abadie", "Bertin" } }, attend = "conforme" },
      { pv = pv { signataires = { "Abadie" } }, attend = "manquement",
        message = "Le procès-verbal n'est pas signé de Bertin.", remede = "Faites signer" },
      { pv = pv { signataires = { "Bertin" } }, attend = "manquement", message = "Abadie" },
      { pv = pv { signataires = { "Abadie" } }, inconnu = { "secretaire" }, attend = "conforme" },
    } },
  { "Avant juillet 2022", pour_chaque = {
      { date = "2022-06-30", pv = pv { arrete_le = "2022-06-30" }, attend = "sans_objet" },
      { date = "2022-07-01", pv = pv { arrete_le = "2022-07-01" }, attend = "manquement" },
    } },
  { "Rien ne le dit", attend = "sans_objet", message = "est arrêté" },
  { "Le registre dit la séance suivante", pv = pv {}, pour_chaque = {
      { registre = { { date = "2024-03-12" }, { date = "2024-04-10" } }, attend = "conforme" },
      { registre = { { date = "2024-04-09" }, { date = "2024-04-10" } }, attend = "manquement",
        gravite = "avertissement", message = "Procès-verbal arrêté le 10 avril 2024, après la "
          .. "séance du 9 avril 2024 qui devait l'arrêter.", remede = "au début de la séance" },
      { registre = { { date = "2024-03-13" } }, attend = "manquement" },
      { registre = { { date = "2024-05-14" } }, attend = "conforme" },
      { registre = { { date = "2024-03-11" } }, attend = "conforme" },
    } },
  { "Six mois après, puis un jour de plus", pv = pv { arrete_le = "2024-12-03" }, pour_chaque = {
      { registre = { { date = "2024-09-12" } }, attend = "manquement" },
      { registre = { { date = "2024-09-13" } }, attend = "conforme" },
    } },
}
