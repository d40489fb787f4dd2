-- purpose: NaN as a key
-- outcome: error runtime "table index is NaN"
local t = {}
t[0 / 0] = 1
