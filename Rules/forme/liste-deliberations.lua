-- Jusqu'en juin 2022 il s'agissait du compte rendu de la séance ; aucune sanction n'y est attachée.

return regle {
  id = "liste-deliberations",
  titre = "Liste des délibérations affichée et mise en ligne dans la semaine",
  articles = { "CGCT L2121-25" },
  gravite = "avertissement",
  portee = "seance",

  champ = function(seance)
    if connu(seance.liste, "affichage_date") or connu(seance.liste, "en_ligne_date") then
      return true
    end
    return sans_objet "le document ne parle pas de la liste des délibérations"
  end,

  controle = function(seance, p)
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
    return conforme { "au plus tard le {limite:date}", limite = limite }
  end,
}
