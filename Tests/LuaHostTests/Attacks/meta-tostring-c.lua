-- purpose: tostring as its own __tostring
-- outcome: limit callDepth
return tostring(setmetatable({}, { __tostring = tostring }))
