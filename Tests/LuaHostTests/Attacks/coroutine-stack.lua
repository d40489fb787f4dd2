-- purpose: deep recursion in many coroutines
-- outcome: limit callDepth
local function f(n) if n > 0 then return 1 + f(n - 1) end coroutine.yield() end
local t = {}
for i = 1, 10 do t[i] = coroutine.wrap(f) t[i](i * 20) end
