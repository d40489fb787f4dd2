-- What is adopted had more votes for it than against.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    if d.adoptee and d.pour < d.contre then
      fautes[#fautes + 1] = { article = "L2121-20", texte = d.numero }
    end
  end
  return fautes
end
