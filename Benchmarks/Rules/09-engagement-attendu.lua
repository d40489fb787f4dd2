-- A large amount comes with at least one engagement.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    if connu(d, "montant") and d.montant > 40000 and #d.engagements == 0 then
      fautes[#fautes + 1] = { article = "L2311-1", texte = d.numero .. " : " .. d.montant }
    end
  end
  return fautes
end
