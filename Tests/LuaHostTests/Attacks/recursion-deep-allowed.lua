-- purpose: call oneself as deep as Lua lets
-- outcome: limit callDepth
-- limits: callDepth=1000000 memory=268435456 instructions=100000000
local function f() return 1 + f() end
return f()
