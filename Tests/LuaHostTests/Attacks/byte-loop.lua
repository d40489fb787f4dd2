-- purpose: many bytes as values for ever
-- outcome: limit instructions
local s = ('x'):rep(10000)
while true do s:byte(1, -1) end
