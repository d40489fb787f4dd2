-- purpose: thousands of gotos
-- outcome: returns 3000
local n = 0
-- generate: 3000 n=n+1 goto l@ ::l@::\n
return function() return n end
