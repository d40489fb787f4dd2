-- purpose: an absurd type name in a message of Lua
-- outcome: returns 1023
local t = setmetatable({}, { __name = ("x"):rep(100000) })
return function()
  local _, message = pcall(function() return t + 1 end)
  return #message > 100000 and 1023
end
