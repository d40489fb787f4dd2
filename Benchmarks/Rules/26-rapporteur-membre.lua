-- A member reports each item.
return function(s)
  local fautes, noms = {}, {}
  for _, m in ipairs(s.membres) do noms[m.nom] = true end
  for _, d in ipairs(s.deliberations) do
    if not noms[d.rapporteur] then
      fautes[#fautes + 1] = { article = "L2121-13", texte = d.numero }
    end
  end
  return fautes
end
