-- purpose: closures for ever
-- outcome: limit memory
local t = {}
while true do local x = #t t[x + 1] = function() return x, t end end
