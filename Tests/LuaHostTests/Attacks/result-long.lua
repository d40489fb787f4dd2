-- purpose: a result too long
-- outcome: limit resultBytes
return function() return ('x'):rep(1000000), ('x'):rep(1000000) end
