-- purpose: a million bytes as values
-- outcome: error runtime "stack overflow (string slice too long)"
return function() return select('#', (('x'):rep(1000000)):byte(1, -1)) end
