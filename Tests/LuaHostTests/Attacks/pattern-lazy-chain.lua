-- purpose: a chain of lazy dots
-- outcome: limit patternSteps
return (("a"):rep(3000)):find((".-"):rep(10) .. "b")
