-- No engagement is older than the séance.
return function(s)
  local fautes = {}
  for _, d in ipairs(s.deliberations) do
    for _, e in ipairs(d.engagements) do
      if e.date < s.date then
        fautes[#fautes + 1] = { article = "L2342-2", texte = e.id }
      end
    end
  end
  return fautes
end
