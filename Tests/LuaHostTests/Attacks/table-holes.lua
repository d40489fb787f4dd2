-- purpose: walk a table of holes for ever
-- outcome: limit seconds
-- limits: seconds=0.05 instructions=1000000000
local t = {}
for i = 1, 100000 do t[i] = i end
for i = 1, 100000 do t[i] = nil end
while true do for _ in pairs(t) do end end
