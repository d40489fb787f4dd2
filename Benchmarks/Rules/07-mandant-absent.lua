-- Who gives a pouvoir is not there.
return function(s)
  local fautes, present = {}, {}
  if #s.procurations == 0 then return nil end
  for _, m in ipairs(s.membres) do
    present[m.nom] = m.present
  end
  for _, p in ipairs(s.procurations) do
    local nom = p.mandant
    if present[nom] then fautes[#fautes + 1] = { article = "L2121-20", texte = nom } end
  end
  return fautes
end
