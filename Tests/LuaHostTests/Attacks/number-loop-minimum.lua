-- purpose: count down past the first integer
-- outcome: returns 2
return function()
  local n = 0
  for i = math.mininteger + 1, math.mininteger, -1 do n = n + 1 end
  return n
end
