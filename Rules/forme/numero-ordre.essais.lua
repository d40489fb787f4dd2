local function points(...)
  local liste = {}
  for rang, numero in ipairs { ... } do liste[rang] = { ordre = rang, numero = numero } end
  return liste
end

return essais {
  { "Dans l'ordre", deliberations = points("2024-07", "2024-08", "2024-10"),
    attend = "conforme", message = "3 numéros" },
  { "Le même numéro deux fois", deliberations = points("2024-07", "2024-08", "2024-07"),
    attend = "manquement", gravite = "avertissement",
    message = "Deux délibérations portent le numéro 2024-07.", remede = "Renumérotez" },
  { "En arrière", deliberations = points("2024-08", "2024-07"), attend = "manquement",
    gravite = "information", message = "Le numéro 2024-07 vient après un numéro plus grand." },
  { "Sans chiffre", deliberations = points("A", "2024-09", "B", "2024-10"),
    attend = "conforme" },
  { "Un seul numéro", attend = "conforme", message = "1 numéro" },
  { "Un point sans numéro", deliberations = { { ordre = 1 }, { ordre = 2, numero = "2024-3" } },
    attend = "conforme" },
  { "Aucun numéro", deliberations = { { ordre = 1 } }, attend = "sans_objet",
    message = "de numéro" },
}
