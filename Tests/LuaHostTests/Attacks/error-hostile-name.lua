-- purpose: an error with an absurd type name
-- outcome: error runtime "table"
error(setmetatable({}, { __name = ("x"):rep(100000) }))
