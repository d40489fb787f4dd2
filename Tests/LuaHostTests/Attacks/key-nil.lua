-- purpose: nil as a key
-- outcome: error runtime "table index is nil"
local t = {}
t[nil] = 1
