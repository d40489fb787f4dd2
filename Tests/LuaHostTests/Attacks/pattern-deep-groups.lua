-- purpose: groups that open and never close
-- outcome: error runtime "unfinished capture"
return ("x"):find(("("):rep(20) .. "x")
