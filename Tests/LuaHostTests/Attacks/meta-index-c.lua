-- purpose: events in C that come back to themselves
-- outcome: error runtime "bad argument #2 to 'len' (number expected, got table)"
local t = {}
setmetatable(t, { __index = table.unpack, __len = table.unpack })
return #t
