-- Who reports an item has no interest in it.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    for _, nom in ipairs(d.interesses) do
      if nom == d.rapporteur then
        fautes[#fautes + 1] = { article = "L2131-11", texte = d.numero .. " : " .. d.rapporteur }
      end
    end
  end
  return fautes
end
