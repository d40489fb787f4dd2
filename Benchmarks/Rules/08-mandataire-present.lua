-- Who holds a pouvoir is there.
return function(s)
  local fautes, present = {}, {}
  if #s.procurations == 0 then return nil end
  for _, m in ipairs(s.membres) do
    if m.present then present[m.nom] = true end
  end
  for _, p in ipairs(s.procurations) do
    local nom = p.mandataire
    if not present[nom] then fautes[#fautes + 1] = { article = "L2121-20", texte = nom } end
  end
  return fautes
end
