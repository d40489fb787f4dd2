-- purpose: set the metatable of strings
-- outcome: error runtime "bad argument #1 to 'setmetatable' (table expected, got string)"
setmetatable("", { __index = {} })
