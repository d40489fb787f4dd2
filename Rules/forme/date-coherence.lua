-- Une faute dans l'extrait n'atteint pas l'acte ; une date qui ne se lit pas n'est pas une autre
-- date.

local function publiee_avant(seance)
  if not connu(seance, "deliberations") then return nil end
  for _, d in ipairs(seance.deliberations) do
    if connu(d.publication, "date") and d.publication.date < seance.date then
      return d.publication, "Publication"
    end
    if connu(d.transmission, "date") and d.transmission.date < seance.date then
      return d.transmission, "Transmission"
    end
  end
  return nil
end

local function en_lettres(seance, lecture)
  return manquement { "La date en toutes lettres (« {lettres} ») ne correspond pas au "
    .. "{date:date}.", lettres = seance.date_lettres, date = seance.date,
    gravite = lecture == "illisible" and "information" or "avertissement",
    montre = { { seance, "date_lettres" }, { seance, "date" } },
    remede = lecture == "illisible" and "Corrigez l'extrait ; l'acte n'en est pas atteint."
      or "Corrigez l'extrait d'après le procès-verbal." }
end

return regle {
  id = "date-coherence",
  titre = "Les dates de l'acte concordent",
  articles = { "CGCT R2121-9" },
  gravite = "avertissement",
  portee = "seance",

  controle = function(seance, p)
    local envoi, affichage = seance.convocation, seance.affichage
    local formalite, nom = publiee_avant(seance)
    if formalite then
      return manquement { "{nom} du {date:date}, avant la séance du {seance:date}.", nom = nom,
        date = formalite.date, seance = seance.date,
        montre = { { formalite, "date" }, { seance, "date" } },
        remede = "Corrigez la date fausse." }
    end
    if connu(envoi, "date") and connu(affichage, "date") and affichage.date < envoi.date then
      return manquement { "Convocation affichée le {affichage:date}, avant son envoi du "
        .. "{envoi:date}.", affichage = affichage.date, envoi = envoi.date,
        montre = { { affichage, "date" }, { envoi, "date" } },
        remede = "Corrigez la date fausse." }
    end
    if connu(seance, "date_lettres") then
      local lecture = p.dates.lecture(seance.date_lettres, seance.date)
      if lecture == "autre" or lecture == "illisible" then return en_lettres(seance, lecture) end
      if lecture == "concorde" then return conforme "la date en lettres est celle de la séance" end
    end
    return sans_objet "aucune date ne se recoupe"
  end,
}
