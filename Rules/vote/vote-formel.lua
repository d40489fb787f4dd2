-- Un vote par affaire ; le conseil peut aussi adopter par un assentiment sans opposition (CE
-- 5 juillet 2021, Commune de Messimy-sur-Saône, n° 433537).

local traces = { "resultat", "pour", "contre", "nominatif", "tours" }

local function trace(vote)
  for _, nom in ipairs(traces) do
    if connu(vote, nom) then return true end
  end
  return connu(vote, "mode") and vote.mode == "sans_vote"
end

return regle {
  id = "vote-formel",
  titre = "Un vote ou un assentiment pour chaque affaire",
  articles = { "CGCT L2121-20" },
  gravite = "avertissement",
  portee = "deliberation",

  controle = function(d)
    local vote = d.vote
    if connu(vote, "commun") and vote.commun then
      return manquement { "Plusieurs affaires ont été votées ensemble.",
        montre = { { vote, "commun" } },
        remede = "Faites voter chaque affaire à part, ou constatez que nul ne s'oppose au vote "
          .. "commun." }
    end
    if trace(vote) then return conforme "un vote ou un assentiment est noté" end
    return indetermine { "aucun vote ni assentiment n'apparaît : ajoutez le résultat tiré du "
      .. "procès-verbal", manque = { { d, "vote" } } }
  end,
}
