-- purpose: reach package
-- outcome: undefined global package
return package.x
