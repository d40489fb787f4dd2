-- purpose: a comparison that always says yes
-- outcome: returns 500
return function()
  local t = {}
  for i = 1, 500 do t[i] = i end
  table.sort(t, function() return true end)
  return #t
end
