-- purpose: coroutines within coroutines
-- outcome: limit callDepth
local function f() return 1, coroutine.wrap(f)() end
f()
