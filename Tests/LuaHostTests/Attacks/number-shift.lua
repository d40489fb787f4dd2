-- purpose: absurd shifts
-- outcome: returns 0, 0, 1
return function() return 1 << 64, 1 >> math.maxinteger, 1 << -0 end
