-- purpose: a __call that calls itself
-- outcome: limit callDepth
local mt = { __call = function(a) return 1 + a() end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
return a()
