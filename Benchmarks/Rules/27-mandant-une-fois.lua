-- A member gives one pouvoir at most.
return function(s)
  local vus, fautes = {}, {}
  for _, p in ipairs(s.procurations) do
    local nom = p.mandant
    if vus[nom] then fautes[#fautes + 1] = { article = "L2121-20", texte = nom } end
    vus[nom] = true
  end
  return fautes
end
