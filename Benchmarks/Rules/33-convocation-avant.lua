-- The convocation comes before the séance.
return function(s)
  if s.convocation >= s.date then
    return { { article = "L2121-10", texte = "convocation du jour " .. s.convocation } }
  end
end
