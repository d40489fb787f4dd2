local function annonce(champs)
  champs.objet = "Conseiller numérique"
  champs.financements = champs.financements or { { financeur = "l'État", integral = true } }
  return champs
end

local sans_annonce = { { financeur = "l'État", montant = 50000 } }

local function paie(montant) return { { poste = "Salaire mensuel", montant = montant } } end

return essais {
  { "« Entièrement financé »", date = "2021-05-20", attend = "manquement",
    gravite = "avertissement", pour_chaque = {
      { deliberation = annonce {}, remede = "Corrigez l'annonce",
        message = "« Entièrement financé », mais l'aide est un forfait de 50 000 € sur 24 mois ; "
          .. "la collectivité garde à sa charge le salaire au-delà" },
      { deliberation = annonce { engagements = { { texte = "Prêter", nature = "moyens" } } },
        message = "garde à sa charge : équipement de la mission." },
      { deliberation = annonce { engagements = { { texte = "?" }, { texte = "Choisir",
          nature = "selection" } } }, message = "les déplacements et l'équipement." },
      { deliberation = annonce { charges = {
          { poste = "formation", payeur = "l'État" }, { poste = "le téléphone",
            payeur = "la commune" }, { poste = "les repas", payeur = "la collectivité" } } },
        message = "garde à sa charge : le téléphone et les repas." },
    } },
  { "Le salaire est chiffré", date = "2021-05-20", pour_chaque = {
      { deliberation = annonce { charges = paie(2500) }, attend = "manquement",
        gravite = "avertissement",
        message = "Reste à charge estimé : 10 000 € sur 24 mois pour 2 500 € par mois, hors",
        remede = "Corrigez l'annonce" },
      { deliberation = annonce { charges = paie(2500), financements = sans_annonce },
        attend = "manquement", gravite = "information", message = "10 000 €",
        remede = "Chiffrez ce reste" },
      { deliberation = annonce { charges = { { poste = "rémunération", montant = 2084 } },
          financements = sans_annonce }, attend = "manquement", message = "16 €" },
      { deliberation = annonce { charges = paie(2083.33), financements = sans_annonce },
        attend = "conforme", message = "couvre le salaire" },
      { deliberation = annonce { charges = paie(2083.33) }, attend = "manquement",
        message = "forfait de 50 000 €" },
    } },
  { "Seconde vague", date = "2023-01-01", deliberation = annonce { charges = paie(2500) },
    attend = "manquement", message = "47 500 € sur 36 mois" },
  { "Rien n'est annoncé", date = "2021-05-20", attend = "sans_objet", pour_chaque = {
      { deliberation = annonce { financements = sans_annonce } },
      { deliberation = annonce { financements = { { financeur = "l'État",
          integral = false } } } },
      { deliberation = { objet = "Conseiller numérique" } },
      { deliberation = annonce { financements = sans_annonce,
          charges = { { montant = 3000 }, { poste = "salaire" }, { poste = "repas",
            montant = 3000 } } } },
    } },
  { "Avant le dispositif", date = "2020-11-30", deliberation = annonce {}, attend = "sans_objet" },
  { "Autre objet", date = "2021-05-20", attend = "sans_objet",
    message = "ne porte pas sur un conseiller numérique" },
}
