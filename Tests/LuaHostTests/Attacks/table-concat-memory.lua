-- purpose: a concatenation that does not fit
-- outcome: limit memory
local s, t = ("x"):rep(1000000), {}
for i = 1, 100 do t[i] = s end
return table.concat(t)
