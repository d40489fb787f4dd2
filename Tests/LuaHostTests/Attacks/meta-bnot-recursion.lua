-- purpose: a __bnot that calls itself
-- outcome: limit callDepth
local mt = { __bnot = function(a) return ~a end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return ~a
