-- purpose: many stars that each may give way
-- outcome: limit patternSteps
return (("a"):rep(400)):find(("a*"):rep(20) .. "b")
