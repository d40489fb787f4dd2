-- The council does not sit on a Sunday.
return function(s)
  if (s.date + 4) % 7 == 0 then return { { article = "L2121-7", texte = "dimanche" } } end
end
