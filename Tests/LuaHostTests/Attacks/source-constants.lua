-- purpose: thousands of constants
-- outcome: returns 84506500
local n = 0
-- generate: 13000 n=n+@.0\n
return function() return n // 1 | 0 end
