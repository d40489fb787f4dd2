-- All the amounts stay within the budget.
return function(s)
  local total = 0
  for _, d in ipairs(s.deliberations) do
    if connu(d, "montant") then total = total + d.montant end
  end
  if total > s.budget then
    local texte = string.format("%.2f dépasse %.2f", total, s.budget)
    return { { article = "L1612-4", texte = texte } }
  end
end
