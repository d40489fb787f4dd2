local function liste(affichage, en_ligne)
  return { affichage_date = affichage, en_ligne_date = en_ligne }
end

local function points(...)
  local d = {}
  for rang, numero in ipairs { ... } do d[rang] = { ordre = rang, numero = numero } end
  return d
end

local function du(date, numero)
  return { date = date, deliberations = { { ordre = 1, numero = numero } } }
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
  { "Une délibération du même jour manque à la liste", liste = liste "2024-03-14",
    deliberations = points("2024-08", "2024-09"), pour_chaque = {
      { registre = { du("2024-03-12", "2024-08"), du("2024-03-12", "2024-10") },
        attend = "manquement", gravite = "avertissement",
        message = "La délibération 2024-10 du même jour n'est pas dans la liste.",
        remede = "Complétez la liste" },
      { registre = { du("2024-03-12", "2024-09") }, attend = "conforme" },
      { registre = { du("2024-03-11", "2024-10"), du("2024-03-13", "2024-10") },
        attend = "conforme" },
      -- Numérotée autrement, c'est peut-être la même.
      { registre = { du("2024-03-12", "10"), du("2024-03-12", "A"), du("2024-03-12"),
          { date = "2024-03-12", inconnu = { "deliberations" } } }, attend = "conforme" },
      { registre = { du("2024-03-12", "2024-10") }, deliberations = points("2024-08"),
        attend = "conforme" },
      { registre = { du("2024-03-12", "2024-10") }, deliberations = points("A", "B"),
        attend = "conforme" },
      { registre = { du("2024-03-12", "2024-10") }, deliberations = { { ordre = 1 }, { ordre = 2,
        numero = "2024-8" } }, attend = "manquement" },
      { registre = { du("2024-03-12", "2024-10") }, inconnu = { "deliberations" },
        attend = "conforme" },
    } },
}
