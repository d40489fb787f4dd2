-- purpose: many codes as values for ever
-- outcome: limit instructions
local s = ('x'):rep(10000)
while true do utf8.codepoint(s, 1, -1) end
