-- purpose: a __unm that calls itself
-- outcome: limit callDepth
local mt = { __unm = function(a) return -a end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return -a
