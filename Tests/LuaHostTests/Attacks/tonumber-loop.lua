-- purpose: read a long number for ever
-- outcome: limit instructions
local s = (' '):rep(1000000)
while true do tonumber(s) end
