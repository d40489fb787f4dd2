-- Who gives a pouvoir is a member.
return function(s)
  local fautes, noms = {}, {}
  if #s.procurations == 0 then return nil end
  for _, m in ipairs(s.membres) do noms[m.nom] = true end
  for _, p in ipairs(s.procurations) do
    local nom = p.mandant
    if not noms[nom] then fautes[#fautes + 1] = { article = "L2121-20", texte = nom } end
  end
  return fautes
end
