-- purpose: coroutines as deep as Lua lets
-- outcome: limit callDepth
-- limits: callDepth=1000000
local function f() return 1, coroutine.wrap(f)() end
f()
