-- purpose: replace nothing everywhere
-- outcome: limit patternSteps
local s = ("a"):rep(500000)
while true do s:gsub("", "") end
