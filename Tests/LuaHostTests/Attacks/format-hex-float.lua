-- purpose: %a of odd numbers
-- outcome: returns "inf -0x0p+0 0x0.0000000000001p-1022"
return function() return string.format('%a %a %a', math.huge, -0.0, 5e-324) end
