-- purpose: xpcall as its own handler
-- outcome: error runtime "bad argument #2 to 'xpcall' (function expected, got no value)"
xpcall(xpcall)
