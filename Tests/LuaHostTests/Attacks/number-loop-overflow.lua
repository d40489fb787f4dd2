-- purpose: count past the last integer
-- outcome: returns 2
return function()
  local n = 0
  for i = math.maxinteger - 1, math.maxinteger do n = n + 1 end
  return n
end
