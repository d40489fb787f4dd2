-- The secretary is among those there.
return function(s)
  for _, m in ipairs(s.membres) do
    if m.nom == s.secretaire and m.present then return nil end
  end
  return { { article = "L2121-15", texte = s.secretaire } }
end
