-- The amount that the title tells is the item's.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    local ecrit = tonumber(string.match(d.objet, "(%d+) euros"))
    if ecrit and connu(d, "montant") and ecrit ~= d.montant then
      fautes[#fautes + 1] = { article = "L2311-1", texte = d.numero .. " : " .. ecrit }
    end
  end
  return fautes
end
