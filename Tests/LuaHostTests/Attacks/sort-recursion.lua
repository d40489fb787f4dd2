-- purpose: sort within the comparison
-- outcome: limit callDepth
local function f(a, b) table.sort({ 2, 1 }, f) return a < b end
table.sort({ 2, 1 }, f)
