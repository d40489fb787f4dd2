return regle {
  id = "creation-emploi",
  titre = "L'emploi que crée le conseil est défini",
  articles = { "CGFP L313-1", "Loi 84-53 art. 34" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if d.nature == "emploi" or connu(d, "emploi") then return true end
    return sans_objet "la délibération ne crée pas d'emploi"
  end,

  controle = function(d, _, p)
    local e, texte = d.emploi, p.finances.emploi_texte
    if connu(e, "permanent") and not e.permanent and connu(e, "motif") and evoque(e.motif, "projet")
      and connu(e, "duree_mois") and (e.duree_mois < p.finances.projet_min
        or e.duree_mois > p.finances.projet_max) then
      return manquement { "Contrat de projet de {n} mois : de un à six ans sont admis.",
        n = e.duree_mois, montre = { { e, "duree_mois" } },
        remede = "Ramenez la durée entre un et six ans." }
    end
    local manque = {}
    if not connu(e, "grade") then manque[#manque + 1] = { e, "grade" } end
    if not connu(e, "temps") and not connu(e, "heures") then
      manque[#manque + 1] = { e, "temps" }
    end
    if not connu(e, "permanent") and not connu(e, "duree_mois") then
      manque[#manque + 1] = { e, "permanent" }
    end
    if connu(e, "permanent") and not e.permanent and not connu(e, "motif") then
      manque[#manque + 1] = { e, "motif" }
    end
    if #manque == 0 then
      return conforme { "emploi défini : {grade} ({texte})", grade = e.grade, texte = texte }
    end
    return indetermine { "le document ne définit pas tout l'emploi ({texte})", texte = texte,
      manque = manque }
  end,
}
