-- purpose: a __call that calls itself in tail position
-- outcome: limit instructions
local t t = setmetatable({}, { __call = function() return t() end })
return t()
