-- purpose: walk the fields of an object
-- outcome: error runtime "bad argument #1 to 'pairs' (list expected, got an object)"
return function(s) for _ in pairs(s) do end end
