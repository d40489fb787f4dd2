-- purpose: reach the metatable of a table of the prelude
-- outcome: returns false
return function() return getmetatable(point) end
