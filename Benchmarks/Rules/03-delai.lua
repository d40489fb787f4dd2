-- Clear days between the convocation and the séance.
return function(s)
  local francs = s.date - s.convocation - 1
  local requis = s.population >= 3500 and 5 or 3
  if francs < requis then
    return { { article = "L2121-12", texte = francs .. " jours francs, " .. requis .. " requis" } }
  end
end
