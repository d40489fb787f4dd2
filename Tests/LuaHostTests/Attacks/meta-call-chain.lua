-- purpose: a table that is its own __call
-- outcome: error runtime "'__call' must be a function"
local t = {}
setmetatable(t, { __call = t })
t()
