-- purpose: too many captures
-- outcome: error runtime "too many captures"
return ("x"):find(("()"):rep(40))
