-- purpose: replace by more and more
-- outcome: limit patternSteps
local s = "x"
while true do s = s:gsub(".", "%0%0%0%0") end
