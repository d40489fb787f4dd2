-- purpose: call oneself in tail position
-- outcome: limit instructions
local function f() return f() end
return f()
