-- purpose: a __le that calls itself
-- outcome: limit callDepth
local mt = { __le = function(a, b) return a <= b end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return a <= b
