-- purpose: the table behind a library through pairs
-- outcome: write string.len
local _, t = pairs(string)
t.len = nil
