-- purpose: a result with keys that have no place
-- outcome: error runtime "a table returned may have names and 1..n as keys, nothing else"
return function() return { [{}] = 1 } end
