-- Members are called Madame or Monsieur.
return function(s)
  local fautes = {}
  for _, m in ipairs(s.membres) do
    if m.civilite ~= "M." and m.civilite ~= "Mme" then
      fautes[#fautes + 1] = { article = "L2121-15", texte = m.nom }
    end
  end
  return fautes
end
