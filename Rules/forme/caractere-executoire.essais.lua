local function acte(execution, publie, transmis)
  return { execution_date = execution, publication = { date = publie },
    transmission = { date = transmis } }
end

return essais {
  { "Le jour même de la seconde formalité", attend = "conforme", pour_chaque = {
      { deliberation = acte("2024-03-20", "2024-03-20", "2024-03-14") },
      { deliberation = acte("2024-03-20", "2024-03-14", "2024-03-20") },
      { deliberation = acte("2024-03-21", "2024-03-14", "2024-03-20") },
    }, message = "exécutoire le 20 mars 2024" },
  { "La veille", attend = "manquement", gravite = "avertissement", pour_chaque = {
      { deliberation = acte("2024-03-19", "2024-03-20", "2024-03-14") },
      { deliberation = acte("2024-03-19", "2024-03-14", "2024-03-20") },
    }, message = "Exécution le 19 mars 2024, avant le caractère exécutoire du 20 mars 2024.",
    remede = "avant de l'exécuter" },
  { "Une formalité inconnue", attend = "indetermine", pour_chaque = {
      { deliberation = acte("2024-03-19", nil, "2024-03-14"),
        manque = { "deliberations[0].publication.date" } },
      { deliberation = acte("2024-03-19", "2024-03-14"),
        manque = { "deliberations[0].transmission.date" } },
    } },
  { "Exécution inconnue", attend = "sans_objet", message = "quand l'acte est exécuté" },
}
