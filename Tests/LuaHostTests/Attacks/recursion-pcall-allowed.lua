-- purpose: protected calls as deep as Lua lets
-- outcome: limit callDepth
-- limits: callDepth=1000000
local function f() return (pcall(f)) end
return f()
