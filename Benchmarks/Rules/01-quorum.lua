-- More than half of the members in office are there, unless the council meets a second time.
return function(s)
  local presents = 0
  for _, m in ipairs(s.membres) do
    if m.present then presents = presents + 1 end
  end
  if s.rang == 1 and presents * 2 <= s.en_exercice then
    return { { article = "L2121-17", texte = presents .. " présents sur " .. s.en_exercice } }
  end
end
