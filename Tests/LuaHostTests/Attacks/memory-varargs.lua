-- purpose: more and more arguments for ever
-- outcome: limit seconds
-- limits: seconds=0.05
local function f(...) return f(1, 2, 3, 4, 5, 6, 7, 8, ...) end
f()
