-- purpose: a table that names itself a list of the record
-- outcome: error runtime "bad argument #1 to 'rep' (string expected, got list)"
string.rep(setmetatable({}, { __name = "list" }), 2)
