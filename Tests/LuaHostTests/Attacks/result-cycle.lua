-- purpose: a result that holds itself
-- outcome: limit resultDepth
return function() local t = {} t.t = t return t end
