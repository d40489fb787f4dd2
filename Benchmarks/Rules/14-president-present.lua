-- The president is among those there.
return function(s)
  for _, m in ipairs(s.membres) do
    if m.nom == s.president and m.present then return nil end
  end
  return { { article = "L2121-14", texte = s.president } }
end
