-- Who has an interest in an item is a member.
return function(s)
  local fautes, noms = {}, {}
  for _, m in ipairs(s.membres) do noms[m.nom] = true end
  for _, d in ipairs(s.deliberations) do
    for _, nom in ipairs(d.interesses) do
      if not noms[nom] then
        fautes[#fautes + 1] = { article = "L2131-11", texte = nom }
      end
    end
  end
  return fautes
end
