-- Each item says what it is about, and briefly.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    if #d.objet == 0 or #d.objet > 200 then
      fautes[#fautes + 1] = { article = "L2121-10", texte = d.numero }
    end
  end
  return fautes
end
