local function signe(...)
  return { signatures = { ... } }
end

return essais {
  { "Le président et le secrétaire", deliberation = signe("Abadie", "Bertin"),
    attend = "conforme", message = "Abadie et Bertin ont signé" },
  { "L'un des deux sur l'extrait", attend = "sans_objet", message = "le registre n'est pas joint",
    pour_chaque = { { deliberation = signe "Abadie" }, { deliberation = signe "Bertin" } } },
  { "Aucune signature", pour_chaque = {
      { date = "2022-06-30", deliberation = signe(), attend = "manquement",
        gravite = "avertissement", message = "Aucune signature.", remede = "membres présents" },
      { date = "2022-07-01", deliberation = signe(), attend = "manquement",
        remede = "le maire et le secrétaire" },
    } },
  { "Avant juillet 2022 tous signent le registre", date = "2022-06-30",
    deliberation = signe("Abadie", "Bertin"), attend = "sans_objet" },
  { "Secrétaire ou président inconnu", deliberation = signe("Abadie", "Bertin"),
    attend = "sans_objet", pour_chaque = {
      { inconnu = { "secretaire" } }, { inconnu = { "president" } },
    } },
  { "Signatures inconnues", attend = "sans_objet", message = "les signatures" },
}
