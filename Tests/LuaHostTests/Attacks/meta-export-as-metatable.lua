-- purpose: a frozen export as a metatable
-- outcome: returns "lundi", "write"
return function()
  local t = setmetatable({}, { __index = jours, __newindex = function() return nil end })
  t[1] = "mardi"
  return t[1], rawget(t, 1) or "write"
end
