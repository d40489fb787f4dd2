-- Le défaut de publication n'atteint pas la légalité de l'acte : il l'empêche d'être exécutoire.

-- Un syndicat choisit comme une petite commune.
local choisissent = { conseil_municipal = true, comite_syndical = true }

local noms = {
  affichage = "par affichage", papier = "sur papier", electronique = "sous forme électronique",
}

return regle {
  id = "publicite-mode",
  titre = "Acte publié selon le mode que la loi permet",
  articles = { "CGCT L2131-1", "CGCT R2131-1" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if connu(d.publication, "mode") then return true end
    return sans_objet "le document ne dit pas comment l'acte est publié"
  end,

  controle = function(d, seance, p)
    local mode, a = d.publication.mode, seance.assemblee
    local montre = { { d.publication, "mode" }, { d.publication, "date" } }
    local remede = "L'acte n'est pas exécutoire tant qu'il n'est pas publié : mettez-le en ligne "
      .. "en entier, daté, non modifiable, deux mois au moins."
    if not p.publicite.electronique then
      if mode ~= "electronique" then
        return conforme { "publié {mode}", mode = noms[mode] }
      end
      return manquement { "Acte publié sous forme électronique seulement, avant le 1er juillet "
        .. "2022.", montre = montre, remede = "Affichez l'acte ou publiez-le au recueil." }
    end
    if mode == "electronique" then return conforme "publié sous forme électronique" end
    local type = connu(a, "type") and a.type or "conseil_municipal"
    if not choisissent[type] then
      return manquement { "Acte publié {mode} : la publication électronique est obligatoire.",
        mode = noms[mode], montre = montre, remede = remede }
    end
    if type == "conseil_municipal" and not p.publicite.choix then
      return manquement { "Acte publié {mode} : à 3 500 habitants, la publication électronique est "
        .. "obligatoire.", mode = noms[mode], montre = montre, remede = remede }
    end
    if a.publication_choix == mode then
      return conforme { "publié {mode}, comme le conseil l'a choisi", mode = noms[mode] }
    end
    return manquement { "Acte publié {mode} sans que le conseil l'ait choisi : la publication "
      .. "électronique s'applique.", mode = noms[mode], montre = montre, remede = remede }
  end,
}
