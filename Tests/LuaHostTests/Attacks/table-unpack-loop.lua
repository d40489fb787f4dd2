-- purpose: unpack ten thousand values for ever
-- outcome: limit instructions
local t = {}
while true do table.unpack(t, 1, 10000) end
