-- purpose: a __lt that calls itself
-- outcome: limit callDepth
local mt = { __lt = function(a, b) return a < b end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return a < b
