-- purpose: close a coroutine that the limit ended
-- outcome: limit instructions
local c = coroutine.create(function()
  local x <close> = setmetatable({}, { __close = function() while true do end end })
  while true do end
end)
pcall(coroutine.resume, c)
coroutine.close(c)
