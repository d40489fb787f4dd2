-- purpose: a __tostring that formats itself
-- outcome: limit callDepth
local function text(t) return string.format("%s", t) end
return text(setmetatable({}, { __tostring = text }))
