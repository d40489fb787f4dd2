-- One pouvoir a member.
return function(s)
  local tenus, fautes = {}, {}
  for _, p in ipairs(s.procurations) do
    local nom = p.mandataire
    tenus[nom] = (tenus[nom] or 0) + 1
    if tenus[nom] == 2 then
      fautes[#fautes + 1] = { article = "L2121-20", texte = nom .. " tient deux pouvoirs" }
    end
  end
  return fautes
end
