-- No two items bear one number.
return function(s)
  local vus, fautes = {}, {}
  for _, d in ipairs(s.deliberations) do
    local numero = d.numero
    if vus[numero] then fautes[#fautes + 1] = { article = "R2121-9", texte = numero } end
    vus[numero] = true
  end
  return fautes
end
