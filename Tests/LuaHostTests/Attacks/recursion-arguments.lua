-- purpose: call oneself with more and more arguments
-- outcome: limit callDepth
local function f(...) return 1 + f(1, ...) end
return f()
