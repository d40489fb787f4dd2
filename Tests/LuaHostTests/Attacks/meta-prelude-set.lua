-- purpose: take the metatable of a table of the prelude away
-- outcome: write table.__metatable
setmetatable(point, nil)
