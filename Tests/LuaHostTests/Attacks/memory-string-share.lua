-- purpose: a string beyond its share of the memory
-- outcome: limit memory
local s = ('x'):rep(1000000)
return s .. s .. s
