-- purpose: grow a string by one byte for ever
-- outcome: limit instructions
local s = ''
while true do s = s .. 'x' end
