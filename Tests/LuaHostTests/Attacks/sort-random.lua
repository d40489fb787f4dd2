-- purpose: a comparison that contradicts itself
-- outcome: returns 300
return function()
  local t, n = {}, 0
  for i = 1, 300 do t[i] = i end
  table.sort(t, function() n = n * 1103515245 + 12345 return n & 65536 == 0 end)
  local seen, count = {}, 0
  for _, v in ipairs(t) do if not seen[v] then seen[v], count = true, count + 1 end end
  return count
end
