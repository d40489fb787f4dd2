-- L'acte est exécutoire une fois publié et transmis. Il n'a pas d'effet rétroactif (CE Ass. 25 juin
-- 1948, Société du journal L'Aurore).

return regle {
  id = "caractere-executoire",
  titre = "Acte exécuté une fois publié et transmis",
  articles = { "CGCT L2131-1", "CGCT L2131-2", "CGCT L2131-3" },
  gravite = "avertissement",
  portee = "deliberation",

  champ = function(d)
    if connu(d, "execution_date") then return true end
    return sans_objet "le document ne dit pas quand l'acte est exécuté"
  end,

  controle = function(d)
    local publie, transmis = d.publication.date, d.transmission.date
    local executoire = publie > transmis and publie or transmis
    if d.execution_date < executoire then
      return manquement { "Exécution le {execution:date}, avant le caractère exécutoire du "
        .. "{executoire:date}.", execution = d.execution_date, executoire = executoire,
        montre = { { d, "execution_date" }, { d.publication, "date" },
          { d.transmission, "date" } },
        remede = "Publiez et transmettez l'acte avant de l'exécuter." }
    end
    return conforme { "exécutoire le {executoire:date}", executoire = executoire }
  end,
}
