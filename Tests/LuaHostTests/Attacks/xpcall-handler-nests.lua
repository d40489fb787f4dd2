-- purpose: handlers within handlers
-- outcome: limit callDepth
local function f() return xpcall(error, f) end
f()
