-- purpose: set the metatable of an object of the record
-- outcome: error runtime "bad argument #1 to 'setmetatable' (table expected, got Seance)"
return function(s) setmetatable(s, {}) end
