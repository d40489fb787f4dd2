-- purpose: close coroutines while closing coroutines
-- outcome: limit callDepth
-- limits: callDepth=1000000
local function f()
  local c = coroutine.create(function()
    local y <close> = setmetatable({}, { __close = f })
    coroutine.yield()
  end)
  coroutine.resume(c)
  coroutine.close(c)
end
f()
