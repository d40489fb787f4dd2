-- purpose: many protected calls in one instruction
-- outcome: limit callDepth
local t = {}
for i = 1, 240 do t[i] = pcall end
return pcall(table.unpack(t))
