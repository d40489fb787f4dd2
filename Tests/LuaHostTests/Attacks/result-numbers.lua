-- purpose: odd numbers as results
-- outcome: returns nan, inf, -9223372036854775808
return function() return 0 / 0, math.huge, math.mininteger end
