-- Un extrait omet souvent la liste des votes ; c'est le registre qui doit la porter.

local function voix(vote)
  local total = 0
  for _, nom in ipairs { "pour", "contre", "abstentions" } do
    if connu(vote, nom) then total = total + vote[nom] end
  end
  return total
end

return regle {
  id = "vote-public-noms",
  titre = "Scrutin public : les noms et le sens des votes au registre",
  articles = { "CGCT L2121-21" },
  gravite = "irregularite",
  portee = "deliberation",

  champ = function(d)
    if connu(d.vote, "mode") and d.vote.mode == "public" then return true end
    return sans_objet "le scrutin n'est pas public"
  end,

  controle = function(d)
    local vote, sans_sens = d.vote, 0
    local remede = "Portez au registre le nom des votants et le sens de leur vote."
    local noms, total = #vote.nominatif, voix(vote)
    if noms == 0 then
      return manquement { "Scrutin public sans les noms ni le sens des votes.", remede = remede,
        montre = { { vote, "mode" } } }
    end
    for _, v in ipairs(vote.nominatif) do
      if not connu(v, "sens") then sans_sens = sans_sens + 1 end
    end
    if sans_sens > 0 then
      return indetermine { "{n|votant est nommé|votants sont nommés} sans le sens de son vote",
        n = sans_sens, manque = { { vote, "nominatif" } } }
    end
    if noms < total then
      return manquement { "Scrutin public : {noms|votant nommé|votants nommés} pour {total} voix.",
        noms = noms, total = total, remede = remede, montre = { { vote, "nominatif" } } }
    end
    return conforme { "{noms|votant nommé|votants nommés}, avec le sens du vote", noms = noms }
  end,
}
