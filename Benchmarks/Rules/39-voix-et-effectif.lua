-- No item has more votes than the council has members.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    if d.pour + d.contre + d.abstentions > s.en_exercice then
      fautes[#fautes + 1] = { article = "L2121-20", texte = d.numero }
    end
  end
  return fautes
end
