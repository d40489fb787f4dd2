-- A vote is not both secret and by name.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    if d.secret and d.nominatif then
      fautes[#fautes + 1] = { article = "L2121-21", texte = d.numero }
    end
  end
  return fautes
end
