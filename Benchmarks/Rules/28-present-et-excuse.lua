-- Nobody is both there and excused.
return function(s)
  local fautes = {}
  for _, m in ipairs(s.membres) do
    if m.present and m.excuse then
      fautes[#fautes + 1] = { article = "L2121-15", texte = m.nom }
    end
  end
  return fautes
end
