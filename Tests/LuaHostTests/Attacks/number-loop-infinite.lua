-- purpose: a loop to infinity
-- outcome: limit instructions
for i = 1, math.huge do end
