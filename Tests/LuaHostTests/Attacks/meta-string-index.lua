-- purpose: write through the metatable of strings
-- outcome: error runtime "attempt to index a boolean value"
getmetatable("").__index = {}
