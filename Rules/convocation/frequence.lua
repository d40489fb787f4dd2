-- Jugé à la séance qui suit un trimestre vide : le registre dit celle d'avant. Le défaut n'atteint
-- aucun acte, et une séance peut manquer au registre.

local function nom(t)
  return (t % 4 == 0 and "1er" or t % 4 + 1 .. "e") .. " trimestre " .. t // 4
end

return regle {
  id = "frequence",
  titre = "Une réunion par trimestre au moins",
  articles = { "CGCT L2121-7" },
  gravite = "avertissement",
  portee = "seance",
  registre = { mois = 24 },

  champ = function(seance, _, registre)
    local a = seance.assemblee
    if connu(a, "type") and a.type ~= "conseil_municipal" then
      return sans_objet "l'assemblée n'est pas un conseil municipal"
    end
    if seances_precedentes(registre, seance.date)() then return true end
    return sans_objet "le registre ne dit pas de séance antérieure"
  end,

  controle = function(seance, p, registre)
    local avant, vides = seances_precedentes(registre, seance.date)(), {}
    local trimestre = p.frequence.trimestre
    for t = trimestre(avant) + 1, trimestre(seance.date) - 1 do
      if not p.frequence.suspendue(t) then vides[#vides + 1] = nom(t) end
    end
    if #vides == 0 then return conforme { "séance précédente le {avant}", avant = avant } end
    return manquement { "Aucune séance au registre au {vides}, entre le {avant} et le {date}.",
      vides = vides, avant = avant, date = seance.date, montre = { { seance, "date" } },
      remede = "Sans effet sur l'acte : réunissez le conseil chaque trimestre, et complétez le "
        .. "registre si une séance y manque." }
  end,
}
