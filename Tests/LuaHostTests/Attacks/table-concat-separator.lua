-- purpose: a long separator many times
-- outcome: limit memory
local t = {}
for i = 1, 100 do t[i] = "" end
return table.concat(t, ("x"):rep(1000000))
