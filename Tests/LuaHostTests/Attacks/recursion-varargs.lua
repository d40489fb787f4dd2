-- purpose: call oneself with ten thousand arguments
-- outcome: limit memory
local t = {}
local function f(...) return 1, f(...) end
return f(table.unpack(t, 1, 10000))
