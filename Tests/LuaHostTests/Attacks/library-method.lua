-- purpose: add a method to strings
-- outcome: error runtime "attempt to index a string value (local 's')"
local s = 'x'
s.shout = 1
