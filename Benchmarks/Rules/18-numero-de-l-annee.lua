-- An item's number starts with the year of the séance.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    local numero = d.numero
    if tonumber(string.match(numero, "^(%d%d%d%d)-%d+$")) ~= s.annee then
      fautes[#fautes + 1] = { article = "R2121-9", texte = numero }
    end
  end
  return fautes
end
