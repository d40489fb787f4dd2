-- purpose: a million codes as values
-- outcome: error runtime "stack overflow (string slice too long)"
return function() return select('#', utf8.codepoint(('x'):rep(1000000), 1, -1)) end
