-- purpose: a cap too small for a table
-- outcome: limit memory
-- limits: memory=200000
local t = {}
for i = 1, 10000 do t[i] = i end
