-- purpose: the iterator of ipairs as its own __index
-- outcome: limit callDepth
local step = ipairs({})
local t = setmetatable({}, { __index = step })
return t[1]
