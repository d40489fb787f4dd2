-- purpose: catch the error of depth and start anew
-- outcome: limit callDepth
local function f() while true do pcall(f) end end
f()
