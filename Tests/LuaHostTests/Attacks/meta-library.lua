-- purpose: set the metatable of a library
-- outcome: write table.__metatable
setmetatable(table, nil)
