-- purpose: yield from a metamethod
-- outcome: returns 1, 2
return function()
  local t = setmetatable({}, { __index = function() return coroutine.yield(1) end })
  local w = coroutine.wrap(function() return t.x end)
  return w(), w(2)
end
