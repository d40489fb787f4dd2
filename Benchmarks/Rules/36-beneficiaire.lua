-- A grant names who receives it.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    if string.find(d.objet, "subvention", 1, true) and not connu(d, "beneficiaire") then
      fautes[#fautes + 1] = { article = "L2311-7", texte = d.numero }
    end
  end
  return fautes
end
