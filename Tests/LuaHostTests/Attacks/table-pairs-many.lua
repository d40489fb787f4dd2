-- purpose: sort the keys of a large table for ever
-- outcome: limit instructions
local t = {}
for i = 1, 10000 do t["k" .. i] = i end
while true do for _ in pairs(t) do break end end
