-- purpose: insert after the last integer
-- outcome: returns -9223372036854775808
return function()
  local t = setmetatable({}, { __len = function() return math.maxinteger end })
  table.insert(t, "x")
  for k in pairs(t) do return k end
end
