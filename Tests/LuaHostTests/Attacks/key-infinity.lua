-- purpose: infinity and floats as keys
-- outcome: returns 1, 2, 3
return function()
  local t = { [math.huge] = 1, [-math.huge] = 2, [2 ^ 53] = 3 }
  return t[math.huge], t[-1 / 0], t[1 << 53]
end
