-- No amount is below zero.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    if connu(d, "montant") and d.montant < 0 then
      fautes[#fautes + 1] = { article = "L1612-4", texte = d.numero }
    end
  end
  return fautes
end
