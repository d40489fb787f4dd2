-- The engagements of an item add up to its amount.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    local total = 0
    for _, e in ipairs(d.engagements) do total = total + e.montant end
    if total > 0 and connu(d, "montant") and math.abs(total - d.montant) > 0.005 then
      fautes[#fautes + 1] = { article = "L2311-1", texte = d.numero .. " : " .. total }
    end
  end
  return fautes
end
