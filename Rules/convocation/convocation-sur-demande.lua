-- Le maire réunit le conseil dans les trente jours d'une demande motivée du préfet ou d'une part
-- des membres ; une demande qui ne réunit pas cette part ne l'oblige pas.

local function oblige(seance, p)
  local demande = seance.convocation.demande
  if connu(demande, "auteur") and (evoque(demande.auteur, "préfet")
    or evoque(demande.auteur, "représentant de l'État")) then return true end
  return demande.nombre >= p.convocation.demandeurs(seance.assemblee)
end

local function demandeurs(demande)
  if connu(demande, "nombre") then
    return phrase("de {n|membre|membres}", { n = demande.nombre })
  end
  return "du préfet"
end

return regle {
  id = "convocation-sur-demande",
  titre = "Réunion du conseil dans les trente jours d'une demande",
  articles = { "CGCT L2121-9" },
  gravite = "avertissement",
  portee = "seance",

  champ = function(seance)
    if connu(seance.convocation.demande, "date") then return true end
    return sans_objet "aucune demande de réunion n'est datée"
  end,

  controle = function(seance, p)
    local demande = seance.convocation.demande
    local limite = ajoute_jours(demande.date, p.convocation.demande_jours)
    if seance.date <= limite then
      return conforme { "demande du {date}, séance au plus tard le {limite}",
        date = demande.date, limite = limite }
    end
    if not oblige(seance, p) then
      return sans_objet "la demande ne réunit pas assez de membres pour obliger le maire"
    end
    if not demande.motivee then
      return sans_objet "une demande sans motif n'oblige pas le maire"
    end
    return manquement { "Demande motivée {de} reçue le {date} : séance due au plus tard le "
      .. "{limite}, tenue le {seance}.",
      de = demandeurs(demande), date = demande.date, limite = limite,
      seance = seance.date, montre = { { demande, "date" }, { seance, "date" } },
      remede = "Le retard n'atteint pas l'acte ; réunissez le conseil dans les trente jours de "
        .. "toute demande motivée." }
  end,
}
