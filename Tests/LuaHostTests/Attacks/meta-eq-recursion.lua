-- purpose: a __eq that calls itself
-- outcome: limit callDepth
local mt = { __eq = function(a, b) return a == b end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return a == b
