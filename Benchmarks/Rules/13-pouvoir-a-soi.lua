-- Nobody gives a pouvoir to oneself.
return function(s)
  local fautes = {}
  for _, p in ipairs(s.procurations) do
    if p.mandant == p.mandataire then
      fautes[#fautes + 1] = { article = "L2121-20", texte = p.mandant }
    end
  end
  return fautes
end
