-- purpose: format long strings for ever
-- outcome: limit instructions
local s = ('x'):rep(100000)
while true do string.format('%s%s', s, s) end
