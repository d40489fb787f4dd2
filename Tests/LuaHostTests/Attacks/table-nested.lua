-- purpose: tables in tables for ever
-- outcome: limit memory
local t = {}
while true do t = { t, {}, {}, {} } end
