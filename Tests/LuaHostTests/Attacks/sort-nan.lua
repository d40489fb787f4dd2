-- purpose: sort numbers that are not ordered
-- outcome: returns 4
return function()
  local t = { 0 / 0, 1, -math.huge, 0 / 0 }
  table.sort(t)
  return #t
end
