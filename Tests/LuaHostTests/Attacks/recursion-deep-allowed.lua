-- purpose: call oneself twenty thousand deep
-- outcome: limit callDepth
-- limits: callDepth=20000
local function f() return 1 + f() end
return f()
