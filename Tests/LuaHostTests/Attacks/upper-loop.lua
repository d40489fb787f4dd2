-- purpose: change the case of a long string for ever
-- outcome: limit instructions
local s = ('x'):rep(1000000)
while true do s:upper() end
