-- The list of items is posted within a week.
return function(s)
  local jours = s.affichage - s.date
  if jours < 0 or jours > 7 then
    return { { article = "L2121-25", texte = "affichée " .. jours .. " jours après" } }
  end
end
