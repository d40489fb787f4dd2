-- Jusqu'en juin 2022 il s'agissait du compte rendu de la séance ; aucune sanction n'y est attachée.
-- Le registre dit si une délibération du même jour y manque.

local function parties(numero)
  return string.match(numero, "^(.-)(%d+)%D*$")
end

-- Les numéros de la liste, et leurs débuts : « 2021_034 » commence par « 2021_ ».
local function numeros(deliberations)
  local tous, debuts = {}, {}
  for _, d in ipairs(deliberations) do
    if connu(d, "numero") and parties(d.numero) then
      tous[d.numero] = true
      debuts[parties(d.numero)] = true
    end
  end
  return tous, debuts
end

-- Une délibération du même jour, numérotée comme celles de la liste, et qui n'y est pas.
local function oubliee(seance, registre)
  local tous, debuts = numeros(seance.deliberations)
  for _, acte in ipairs(registre.seances) do
    for _, d in ipairs(connu(acte, "deliberations") and acte.deliberations or {}) do
      if connu(d, "numero") and not tous[d.numero] then
        local debut = parties(d.numero)
        if debut and debuts[debut] then return d end
      end
    end
  end
end

return regle {
  id = "liste-deliberations",
  titre = "Liste des délibérations affichée et mise en ligne dans la semaine",
  articles = { "CGCT L2121-25" },
  gravite = "avertissement",
  portee = "seance",
  registre = { mois = 0, facultatif = true },

  champ = function(seance)
    if connu(seance.liste, "affichage_date") or connu(seance.liste, "en_ligne_date") then
      return true
    end
    return sans_objet "le document ne parle pas de la liste des délibérations"
  end,

  controle = function(seance, p, registre)
    local liste = seance.liste
    local limite = ajoute_jours(seance.date, p.liste.jours)
    local remede = "Affichez la liste et mettez-la en ligne sans attendre."
    if connu(liste, "affichage_date") and liste.affichage_date > limite then
      return manquement { "Liste affichée le {date:date}, limite {limite:date}.",
        date = liste.affichage_date, limite = limite, remede = remede,
        montre = { { liste, "affichage_date" }, { seance, "date" } } }
    end
    if p.liste.en_ligne and connu(liste, "en_ligne_date") and liste.en_ligne_date > limite then
      return manquement { "Liste mise en ligne le {date:date}, limite {limite:date}.",
        date = liste.en_ligne_date, limite = limite, remede = remede,
        montre = { { liste, "en_ligne_date" }, { seance, "date" } } }
    end
    local d = registre and connu(seance, "deliberations") and #seance.deliberations > 1
      and oubliee(seance, registre)
    if d then
      return manquement { "La délibération {numero} du même jour n'est pas dans la liste.",
        numero = d.numero, montre = { { d, "numero" } },
        remede = "Complétez la liste et affichez-la de nouveau." }
    end
    return conforme { "au plus tard le {limite:date}", limite = limite }
  end,
}
