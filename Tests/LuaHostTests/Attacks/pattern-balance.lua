-- purpose: unbalanced brackets from each place
-- outcome: limit patternSteps
return (("("):rep(10000)):find("%b()")
