-- purpose: call oneself
-- outcome: limit callDepth
local function f() return 1 + f() end
return f()
