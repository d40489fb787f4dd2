-- purpose: a chain of greedy repetitions
-- outcome: limit patternSteps
return (("a"):rep(3000)):match(("a+"):rep(10) .. "$b")
