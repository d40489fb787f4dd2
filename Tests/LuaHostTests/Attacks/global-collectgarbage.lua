-- purpose: reach collectgarbage
-- outcome: undefined global collectgarbage
return collectgarbage(1)
