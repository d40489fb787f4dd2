-- purpose: frontiers at each place
-- outcome: limit patternSteps
while true do local _ = (("a b "):rep(1000)):find("%f[%d]1") end
