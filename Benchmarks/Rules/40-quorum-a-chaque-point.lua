-- The quorum holds at each item.
return function(s)
  local fautes = {}
  if s.rang ~= 1 then return nil end
  for _, d in ipairs(s.deliberations) do
    if d.presents * 2 <= s.en_exercice then
      fautes[#fautes + 1] = { article = "L2121-17", texte = d.numero .. " : " .. d.presents }
    end
  end
  return fautes
end
