-- purpose: concatenate many copies in one expression
-- outcome: limit memory
local s = ("x"):rep(1000000)
return s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s
