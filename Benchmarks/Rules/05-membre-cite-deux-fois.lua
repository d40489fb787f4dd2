-- No member stands twice in the list.
return function(s)
  local vus, fautes = {}, {}
  for _, m in ipairs(s.membres) do
    local nom = m.nom
    if vus[nom] then fautes[#fautes + 1] = { article = "L2121-15", texte = nom } end
    vus[nom] = true
  end
  return fautes
end
