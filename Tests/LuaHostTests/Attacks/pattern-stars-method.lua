-- purpose: the same as a method, again and again
-- outcome: limit patternSteps
local s = ("a"):rep(400)
while true do s:match("a*a*a*a*b") end
