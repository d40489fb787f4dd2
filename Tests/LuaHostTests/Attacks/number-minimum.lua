-- purpose: the first integer divided by minus one
-- outcome: returns -9223372036854775808, 0
return function() return math.mininteger // -1, math.mininteger % -1 end
