-- purpose: change a field raw
-- outcome: error runtime "bad argument #1 to 'rawset' (table expected, got Seance)"
return function(s) rawset(s, 'rang', 2) end
