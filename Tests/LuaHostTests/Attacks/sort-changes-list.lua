-- purpose: change the list while it is sorted
-- outcome: returns 3
return function()
  local t = { 3, 2, 1 }
  table.sort(t, function(a, b) t[1], t[2], t[3], t[4] = nil return a < b end)
  return #t
end
