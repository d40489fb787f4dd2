-- purpose: many optional letters
-- outcome: limit patternSteps
return (("a"):rep(30)):find("^" .. ("a?"):rep(30) .. ("a"):rep(31))
