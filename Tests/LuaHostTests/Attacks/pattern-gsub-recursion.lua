-- purpose: replace within a replacement
-- outcome: limit callDepth
local function f() return (("x"):gsub(".", f)) end
f()
