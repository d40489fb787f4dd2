-- purpose: a loop to NaN
-- outcome: returns 0
return function()
  local n = 0
  for i = 1, 0 / 0 do n = n + 1 end
  return n
end
