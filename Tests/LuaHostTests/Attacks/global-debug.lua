-- purpose: reach debug
-- outcome: undefined global debug
return debug.x
