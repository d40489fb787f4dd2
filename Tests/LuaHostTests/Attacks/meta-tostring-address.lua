-- purpose: an address from a __tostring that gives a table
-- outcome: error runtime "'__tostring' must return a string"
return string.format("%s", setmetatable({}, { __tostring = function() return {} end }))
