-- purpose: a __shl that calls itself
-- outcome: limit callDepth
local mt = { __shl = function(a, b) return a << b end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return a << b
