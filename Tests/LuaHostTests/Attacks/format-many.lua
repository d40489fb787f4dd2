-- purpose: %s of many long strings
-- outcome: limit instructions
local s = ("x"):rep(1000000)
local t = {}
for i = 1, 100 do t[i] = s end
return string.format(("%s"):rep(100), table.unpack(t))
