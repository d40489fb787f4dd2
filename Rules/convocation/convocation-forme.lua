-- L'affichage daté de la convocation n'est pas la publication de la délibération.

local assemblees = {
  conseil_municipal = true, conseil_communautaire = true, comite_syndical = true,
}

return regle {
  id = "convocation-forme",
  titre = "Convocation adressée dans la forme requise et affichée",
  articles = { "CGCT L2121-10", "CGCT R2121-7" },
  gravite = "avertissement",
  portee = "seance",

  champ = function(seance, p)
    if not assemblees[p.convocation.categorie(seance.assemblee)] then
      return sans_objet "cette assemblée a ses propres règles de convocation"
    end
    if connu(seance.affichage, "date") or connu(seance.convocation, "mode") then return true end
    return sans_objet "le document ne dit ni l'affichage ni le mode d'envoi de la convocation"
  end,

  controle = function(seance, p)
    local affichage = seance.affichage
    if connu(affichage, "date") then
      if affichage.date >= seance.date then
        return manquement { "Convocation affichée le {affichage}, et non avant la séance du "
          .. "{seance}.", affichage = affichage.date, seance = seance.date,
          montre = { { affichage, "date" }, { seance, "date" } },
          remede = "Affichez la convocation dès son envoi ; si cette date est celle de la "
            .. "délibération, dites-le dans l'extrait." }
      end
      return conforme { "affichage du {date} : celui de la convocation, non de la délibération",
        date = affichage.date }
    end
    if seance.convocation.mode == "papier" and p.convocation.electronique_defaut then
      return conforme { "envoi sur papier, possible à la demande de l'élu ({texte})",
        texte = source(p.convocation, "electronique_defaut") }
    end
    return conforme { "envoi {mode} : gardez-en la preuve",
      mode = seance.convocation.mode == "papier" and "sur papier" or "électronique" }
  end,
}
