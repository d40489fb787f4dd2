-- No two engagements bear one number.
return function(s)
  local vus, fautes = {}, {}
  for _, d in ipairs(s.deliberations) do
    for _, e in ipairs(d.engagements) do
      local id = e.id
      if vus[id] then fautes[#fautes + 1] = { article = "L2342-2", texte = id } end
      vus[id] = true
    end
  end
  return fautes
end
