return essais {
  { "Deux mois francs", attend = "conforme", pour_chaque = {
      { deliberation = { publication = { date = "2024-03-20" } },
        message = "recours possible jusqu'au 21 mai 2024, ou le premier jour ouvrable",
        message_sans = "déféré" },
      { deliberation = { transmission = { date = "2024-03-14" } },
        message = "déféré du préfet jusqu'au 15 mai 2024", message_sans = "recours possible" },
      { deliberation = { publication = { date = "2023-12-31" },
          transmission = { date = "2024-01-01" } },
        message = "recours possible jusqu'au 1er mars 2024 et déféré du préfet jusqu'au 2 mars" },
    } },
  { "Aucune date", attend = "sans_objet", message = "ni la publication ni la transmission" },
}
