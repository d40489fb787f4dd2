-- purpose: an error while a coroutine in a protected call is closed
-- outcome: returns false, "b"
local function guard(name)
  return setmetatable({}, { __close = function() error(name, 0) end })
end
return function()
  local c = coroutine.create(function()
  local a <close> = guard("b")
  xpcall(function() local b <close> = guard("a") coroutine.yield() end,
    function() while true do end end)
end)
  coroutine.resume(c)
  return coroutine.close(c)
end
