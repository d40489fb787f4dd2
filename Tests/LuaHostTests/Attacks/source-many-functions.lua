-- purpose: thousands of functions
-- outcome: returns 5000
local t = {}
-- generate: 5000 t[@]=function() return @ end\n
return function() return t[5000]() end
