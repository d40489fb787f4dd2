-- purpose: the same, caught
-- outcome: limit patternSteps
pcall(string.find, ("a"):rep(400), ("a*"):rep(20) .. "b")
return 1
