local function lettres(date, ...)
  local cas = {}
  for rang, texte in ipairs { ... } do cas[rang] = { date = date, date_lettres = texte } end
  return cas
end

local function une(formalite)
  return { { publication = { date = "2024-03-20" } }, formalite }
end

return essais {
  { "Elle concorde", attend = "conforme", message = "celle de la séance",
    pour_chaque = lettres("2021-05-20", "L'an deux mille vingt et un, le jeudi vingt mai",
      "deux mil vingt-et-un et le vingt du mois de mai", "vingt mai deux mille vingt et un",
      "L'an deux mille vingt et un et le 20 mai à 20 heures", "l'an 2021, le vingt MAI",
      "deux mille vingt et un, le 20 du mois de mai 2021", "le vingt mai") },
  { "D'autres jours", attend = "conforme", pour_chaque = {
      { date = "2021-01-01", date_lettres = "deux mille vingt et un, le premier janvier" },
      { date = "2021-02-01", date_lettres = "deux mille vingt et un, le 1er FÉVRIER" },
      { date = "2021-08-31", date_lettres = "deux mille vingt et un, le trente et un août" },
      { date = "2020-12-17", date_lettres = "l'an deux mil vingt, le dix-sept décembre" },
      { date = "2003-04-04", date_lettres = "deux mille trois et le quatre du mois d'avril" },
      { date = "2000-06-30", date_lettres = "deux mille, le vendredi trente juin" },
    } },
  { "Une lettre mal reconnue", attend = "conforme", pour_chaque = {
      { date = "2025-04-08", date_lettres = "Deux-Mil-Vingt-Cing, le Huit du mois d’Avril" },
      { date = "2025-03-18", date_lettres = "Deux-Mil-Vingt-Cing, le Dix-Huit do mois de Mars" },
    } },
  { "Ce qui se place entre les mots", attend = "conforme", pour_chaque = {
      { date = "2003-04-04", date_lettres = "deux mille trois, la séance du quatre avril" },
      { date = "2003-04-04", date_lettres = "deux mille trois a quatre avril" },
      { date = "2003-04-04", date_lettres = "deux mille trois ce quatre avril" },
      { date = "2003-04-04", date_lettres = "deux mille trois du quatre jour d'avril" },
      { date = "2003-04-04", date_lettres = "deux mille trois, vendredi quatre avril" },
      { date = "2003-04-30", date_lettres = "l'an deux mille trois, le trente avril" },
      { date = "2021-08-31", date_lettres = "le 31 août deux mille vingt et un" },
      { date = "2003-06-01", date_lettres = "le premier juin deux mille trois" },
    } },
  { "Une autre date, dans chaque forme", attend = "manquement", gravite = "avertissement",
    pour_chaque = {
      { date = "2021-06-02", date_lettres = "l'an deux mille vingt et un, le premier juin" },
      { date = "2021-06-02", date_lettres = "le premier du mois de juin" },
      { date = "2021-06-02", date_lettres = "le 31 juin deux mille vingt et un" },
      { date = "2021-06-02", date_lettres = "le 1er juin deux mille vingt et un" },
      { date = "2021-06-02", date_lettres = "le trois du jour de juin" },
      { date = "2003-04-05", date_lettres = "deux mille trois et le quatre d'avril" },
      { date = "2003-04-05", date_lettres = "deux mille trois et le quatre de avril" },
      { date = "2003-04-05", date_lettres = "le quatre do mois avril" },
    } },
  { "L'an deux", attend = "manquement", gravite = "information", date = "2021-05-20",
    date_lettres = "L'an deux vingt et un, le vingt mai" },
  { "Une autre date", attend = "manquement", gravite = "avertissement",
    message = "ne correspond pas au 20 mai 2021.", remede = "d'après le procès-verbal",
    pour_chaque = lettres("2021-05-20", "deux mille vingt et un, le vendredi vingt mai",
      "deux mille vingt, le vingt mai", "deux mille vingt et un, le vingt et un mai",
      "deux mille vingt et un, le vingt juin", "2022, le vingt mai", "le 21 mai 2021") },
  { "Elle ne se lit pas", date = "2021-05-20", attend = "manquement", gravite = "information",
    date_lettres = "deux vingt et un, le vingt mai",
    message = "(« deux vingt et un, le vingt mai ») ne correspond pas au 20 mai 2021.",
    remede = "l'acte n'en est pas atteint" },
  { "Ce qui est illisible n'est pas une autre date", attend = "conforme", date = "2025-05-20",
    pour_chaque = lettres("2025-05-20", "deux mil vigt cinqq, le vingt mai",
      "deux mil vingt cinqq, le vingt mai", "mil neuf cent onze, le vingt mai",
      "deux mille vingt-cinq vingt mai", "le quarante mai") },
  { "Rien ne se lit", attend = "sans_objet", date_lettres = "ce jour à vingt heures",
    message = "aucune date ne se recoupe" },
  { "Sans date en lettres", attend = "sans_objet" },
  { "Deux avril", date = "2024-04-02", date_lettres = "deux avril", attend = "conforme" },
  { "L'affichage et l'envoi", date = "2024-03-12", convocation = { date = "2024-03-06" },
    pour_chaque = {
      { affichage = { date = "2024-03-05" }, attend = "manquement", gravite = "avertissement",
        message = "Convocation affichée le 5 mars 2024, avant son envoi du 6 mars 2024." },
      { affichage = { date = "2024-03-06" }, attend = "sans_objet" },
    } },
  { "Une formalité avant la séance", attend = "manquement", gravite = "avertissement",
    date = "2024-03-12", pour_chaque = {
      { deliberations = une { publication = { date = "2024-03-11" } },
        message = "Publication du 11 mars 2024, avant la séance du 12 mars 2024." },
      { deliberations = une { transmission = { date = "2024-03-11" } },
        message = "Transmission du 11 mars 2024" },
    } },
  { "Le jour même", date = "2024-03-12", attend = "sans_objet",
    deliberations = une { publication = { date = "2024-03-12" },
      transmission = { date = "2024-03-12" } } },
  { "Points inconnus", inconnu = { "deliberations" }, attend = "sans_objet" },
}
