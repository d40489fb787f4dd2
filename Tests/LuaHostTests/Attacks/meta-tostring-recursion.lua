-- purpose: a __tostring that calls itself
-- outcome: limit callDepth
return tostring(setmetatable({}, { __tostring = function(t) return tostring(t) end }))
