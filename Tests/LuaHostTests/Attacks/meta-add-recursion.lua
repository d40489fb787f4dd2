-- purpose: a __add that calls itself
-- outcome: limit callDepth
local mt = { __add = function(a, b) return a + b end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return a + b
