-- purpose: come back into oneself through the prelude
-- outcome: limit callDepth
local function f() deux_fois(f) end
f()
