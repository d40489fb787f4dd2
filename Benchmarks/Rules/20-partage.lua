-- A secret vote that divides the council evenly rejects.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    if d.adoptee and d.pour == d.contre and d.secret then
      fautes[#fautes + 1] = { article = "L2121-20", texte = d.numero }
    end
  end
  return fautes
end
