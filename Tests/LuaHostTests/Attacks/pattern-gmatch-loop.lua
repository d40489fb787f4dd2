-- purpose: matches for ever in a coroutine
-- outcome: limit patternSteps
while true do for _ in (("a"):rep(100000)):gmatch("a-b") do end end
