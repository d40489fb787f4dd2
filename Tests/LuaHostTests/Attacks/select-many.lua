-- purpose: select among many values for ever
-- outcome: limit instructions
local t = {}
while true do select(2, table.unpack(t, 1, 10000)) end
