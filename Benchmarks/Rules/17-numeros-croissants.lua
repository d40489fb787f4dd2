-- Items are numbered upwards.
return function(s)
  local fautes, avant = {}, ""
  for _, d in ipairs(s.deliberations) do
    local numero = d.numero
    if numero < avant then fautes[#fautes + 1] = { article = "R2121-9", texte = numero } end
    avant = numero
  end
  return fautes
end
