-- purpose: a __len that calls itself
-- outcome: limit callDepth
local mt = { __len = function(a) return #a end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return #a
