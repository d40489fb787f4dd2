-- purpose: a very long name
-- outcome: returns 1
local
-- generate: 1 \s
-- generate: 100000 n
= 1
return function() return 1 end
