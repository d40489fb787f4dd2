-- purpose: the longest text of a number
-- outcome: returns 410
return function() return #string.format('%99.99f', -1e308) end
