-- purpose: double a string for ever
-- outcome: limit memory
local s = 'x'
while true do s = s .. s end
