-- purpose: reach require
-- outcome: undefined global require
return require(1)
