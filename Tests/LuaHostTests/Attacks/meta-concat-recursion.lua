-- purpose: a __concat that calls itself
-- outcome: limit callDepth
local mt = { __concat = function(a, b) return a .. b end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return a .. b
