-- purpose: loop in a __tostring from %s
-- outcome: limit instructions
return string.format("%s", setmetatable({}, { __tostring = function() while true do end end }))
