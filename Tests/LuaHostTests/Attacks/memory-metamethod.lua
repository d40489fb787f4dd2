-- purpose: memory in a metamethod
-- outcome: limit memory
local t t = setmetatable({}, { __index = function(_, k)
  local s = "x"
  while true do s = s .. s end
end })
return pcall(function() return t.x end)
