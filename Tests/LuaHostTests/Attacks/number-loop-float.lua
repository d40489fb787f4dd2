-- purpose: a float loop that cannot advance
-- outcome: limit instructions
for i = 1e308, math.huge, 1 do end
