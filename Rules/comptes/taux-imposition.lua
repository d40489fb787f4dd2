-- Des taux tardifs laissent ceux de l'année précédente. Le taux du foncier non bâti n'augmente pas
-- plus, ni ne diminue moins, que celui du foncier bâti.

local function lien(t)
  for _, champ in ipairs { "foncier_bati", "foncier_bati_precedent", "foncier_non_bati",
    "foncier_non_bati_precedent" } do
    if not connu(t, champ) then return nil end
  end
  -- En produits croisés : un taux de l'an passé peut être nul.
  return t.foncier_non_bati * t.foncier_bati_precedent
    > t.foncier_bati * t.foncier_non_bati_precedent + 0.01
end

local function limite(d, seance, p)
  local an = connu(d.taux, "exercice") and d.taux.exercice
    or math.tointeger(string.sub(seance.date, 1, 4))
  if connu(d, "objet") and evoque(d.objet, "exonération") then
    local voulue = connu(d.taux, "exercice") and an - 1 or an
    return phrase("{an}-", { an = voulue }) .. p.taux.limite_exonerations
  end
  return phrase("{an}-", { an = an }) .. p.taux.limite
end

return regle {
  id = "taux-imposition",
  titre = "Taux des impôts locaux votés et notifiés à temps, et liés entre eux",
  articles = { "CGI 1639 A", "CGI 1639 A bis", "CGI 1636 B sexies" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if connu(d, "nature") and d.nature == "taux" then return true end
    return sans_objet "ce point ne vote pas de taux"
  end,

  controle = function(d, seance, p)
    local fin = limite(d, seance, p)
    local vote = seance.date
    if connu(d.taux, "notification_date") then vote = d.taux.notification_date end
    if vote > fin then
      return manquement { "Taux votés ou notifiés le {vote:date}, limite {fin:date}.", vote = vote,
        fin = fin, montre = { { seance, "date" }, { d.taux, "notification_date" } },
        remede = "Les taux de l'an passé s'appliquent : prévenez les services fiscaux." }
    end
    if lien(d.taux) then
      local t = d.taux
      return manquement { "Le taux du foncier non bâti passe de {a:nombre} à {b:nombre} %, celui "
        .. "du bâti de {c:nombre} à {e:nombre} % : il varie davantage.",
        a = t.foncier_non_bati_precedent, b = t.foncier_non_bati, c = t.foncier_bati_precedent,
        e = t.foncier_bati, montre = { { t, "foncier_non_bati" }, { t, "foncier_bati" } },
        remede = "Ramenez la hausse du foncier non bâti à celle du foncier bâti." }
    end
    return conforme { "au plus tard le {fin:date}", fin = fin }
  end,
}
