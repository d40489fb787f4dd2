-- purpose: reach the metatable of an object of the record
-- outcome: returns false, false
return function(s) return getmetatable(s), getmetatable(s.membres) end
