-- purpose: a match so deep that it has no end
-- outcome: error runtime "pattern too complex"
return (("x"):rep(300000)):find(("x?"):rep(300) .. "y")
