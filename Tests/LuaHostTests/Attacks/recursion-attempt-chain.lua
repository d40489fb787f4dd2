-- purpose: attempts in one instruction
-- outcome: limit callDepth
local t = {}
for i = 1, 240 do t[i] = attempt end
return attempt(table.unpack(t))
