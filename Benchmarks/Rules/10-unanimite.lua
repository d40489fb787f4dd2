-- A unanimous vote has nobody against it.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    if d.unanimite and d.contre > 0 then
      fautes[#fautes + 1] = { article = "L2121-20", texte = d.numero }
    end
  end
  return fautes
end
