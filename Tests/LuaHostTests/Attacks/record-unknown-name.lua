-- purpose: a name with a hostile text
-- outcome: unknown name Seance.x
return function(s) return s[setmetatable({}, { __tostring = function() return "x" end })] end
